/** Bounded functions: calls of SPARQL functions whose sizes are looked at before the work. */
@NullMarked
package io.github.provender.sparql.function;

import org.jspecify.annotations.NullMarked;
