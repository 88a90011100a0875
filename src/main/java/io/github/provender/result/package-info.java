/** Query results for people: a sentence per row with its source and notes, and words for values. */
@NullMarked
package io.github.provender.result;

import org.jspecify.annotations.NullMarked;
