/** What is computed once and kept: lazy values, the snapshot of the data, the validation stamp. */
@NullMarked
package io.github.provender.cache;

import org.jspecify.annotations.NullMarked;
