/** Amounts with units: intervals, how they compare, and how people write them. */
@NullMarked
package io.github.provender.amount;

import org.jspecify.annotations.NullMarked;
