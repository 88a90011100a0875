/** Lineages: what went into a thing and what came of it, drawn as trees of models and data. */
@NullMarked
package io.github.provender.entity.lineage;

import org.jspecify.annotations.NullMarked;
