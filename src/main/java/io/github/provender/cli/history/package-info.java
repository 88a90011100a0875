/** The command on the history of the data. */
@NullMarked
package io.github.provender.cli.history;

import org.jspecify.annotations.NullMarked;
