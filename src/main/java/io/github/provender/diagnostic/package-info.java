/** Diagnostics: what went wrong, where in a file, and what to do about it. */
@NullMarked
package io.github.provender.diagnostic;

import org.jspecify.annotations.NullMarked;
