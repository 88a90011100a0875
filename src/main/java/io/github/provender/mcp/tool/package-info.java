/** Tools of the Model Context Protocol: each a way to ask what pages and commands ask. */
@NullMarked
package io.github.provender.mcp.tool;

import org.jspecify.annotations.NullMarked;
