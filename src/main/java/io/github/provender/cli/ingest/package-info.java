/** The command that imports other people's files. */
@NullMarked
package io.github.provender.cli.ingest;

import org.jspecify.annotations.NullMarked;
