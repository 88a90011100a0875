/** Command line: the Model Context Protocol over standard input and output. */
@NullMarked
package io.github.provender.cli.mcp;

import org.jspecify.annotations.NullMarked;
