/** The comparison page and its other formats. */
@NullMarked
package io.github.provender.site.comparison;

import org.jspecify.annotations.NullMarked;
