/** Charts ready to be drawn: their rows as marks with places and words, and their titles. */
@NullMarked
package io.github.provender.chart;

import org.jspecify.annotations.NullMarked;
