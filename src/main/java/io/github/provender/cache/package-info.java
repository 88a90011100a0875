/** What is computed once and kept in files: the snapshot of the data and the validation stamp. */
@NullMarked
package io.github.provender.cache;

import org.jspecify.annotations.NullMarked;
