/**
 * The Model Context Protocol without sessions: messages in, messages out; how a server is found.
 */
@NullMarked
package io.github.provender.mcp;

import org.jspecify.annotations.NullMarked;
