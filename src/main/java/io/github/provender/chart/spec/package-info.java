/** Chart specifications: which columns of a query are drawn, how, and what the title may say. */
@NullMarked
package io.github.provender.chart.spec;

import org.jspecify.annotations.NullMarked;
