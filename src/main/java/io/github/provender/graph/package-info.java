/** The knowledge graph: one named graph per claim, their union, and what things are called. */
@NullMarked
package io.github.provender.graph;

import org.jspecify.annotations.NullMarked;
