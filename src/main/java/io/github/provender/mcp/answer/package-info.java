/** What tools of the Model Context Protocol are given and give: compact JSON, text, citations. */
@NullMarked
package io.github.provender.mcp.answer;

import org.jspecify.annotations.NullMarked;
