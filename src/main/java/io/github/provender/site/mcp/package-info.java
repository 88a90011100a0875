/** The Model Context Protocol over HTTP, and what leads clients there. */
@NullMarked
package io.github.provender.site.mcp;

import org.jspecify.annotations.NullMarked;
