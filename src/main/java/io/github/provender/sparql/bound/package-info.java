/** Bounded execution: queries rewritten and run so that each stays within time and memory. */
@NullMarked
package io.github.provender.sparql.bound;

import org.jspecify.annotations.NullMarked;
