/** Overview of all models: who tells what, how large they are, and of whom. */
@NullMarked
package io.github.provender.overview;

import org.jspecify.annotations.NullMarked;
