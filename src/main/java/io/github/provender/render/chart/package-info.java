/**
 * Charts as SVG: each drawn for a wide and a narrow place, for a page or as a picture by itself.
 */
@NullMarked
package io.github.provender.render.chart;

import org.jspecify.annotations.NullMarked;
