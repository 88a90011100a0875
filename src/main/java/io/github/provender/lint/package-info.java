/** Linting: what the project asks of each file that a contributor writes. */
@NullMarked
package io.github.provender.lint;

import org.jspecify.annotations.NullMarked;
