/** The program's entry. */
@NullMarked
package io.github.provender;

import org.jspecify.annotations.NullMarked;
