/** A lineage as SVG, CSV or JSON, and its relations in words. */
@NullMarked
package io.github.provender.render.lineage;

import org.jspecify.annotations.NullMarked;
