/** Diagrams as SVG: layout of boxes and arrows, for a template to draw. */
@NullMarked
package io.github.provender.render.svg;

import org.jspecify.annotations.NullMarked;
