/** Completion of commands, options and names in the shell. */
@NullMarked
package io.github.provender.cli.completion;

import org.jspecify.annotations.NullMarked;
