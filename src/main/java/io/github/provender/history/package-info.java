/** What versions of the data changed, claim by claim. */
@NullMarked
package io.github.provender.history;

import org.jspecify.annotations.NullMarked;
