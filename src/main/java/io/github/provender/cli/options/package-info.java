/** Options that several commands share. */
@NullMarked
package io.github.provender.cli.options;

import org.jspecify.annotations.NullMarked;
