/** Quads in columns of numbers, which load at once and are indexed when they are first searched. */
@NullMarked
package io.github.provender.store;

import org.jspecify.annotations.NullMarked;
