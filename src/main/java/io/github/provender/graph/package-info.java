/** Layer 1: opens the graph and knows what things are called. */
@NullMarked
package io.github.provender.graph;

import org.jspecify.annotations.NullMarked;
