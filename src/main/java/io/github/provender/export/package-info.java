/** Layer 2: the graph in the forms that other programs read. */
@NullMarked
package io.github.provender.export;

import org.jspecify.annotations.NullMarked;
