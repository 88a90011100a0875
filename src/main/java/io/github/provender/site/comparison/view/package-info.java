/** What the comparison page shows, in the order and grouping in which it is seen. */
@NullMarked
package io.github.provender.site.comparison.view;

import org.jspecify.annotations.NullMarked;
