/** The command line: one class per command; picocli stops here. */
@NullMarked
package io.github.provender.cli;

import org.jspecify.annotations.NullMarked;
