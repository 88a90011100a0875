/** Comparison: models laid side by side, row by row, each row with its verdict. */
@NullMarked
package io.github.provender.compare;

import org.jspecify.annotations.NullMarked;
