/** Pages of the charts, and their files for other pages and papers. */
@NullMarked
package io.github.provender.site.charts;

import org.jspecify.annotations.NullMarked;
