package io.github.provender.mcp.tool;

import io.github.provender.mcp.answer.ToolAnswer;
import io.github.provender.mcp.answer.ToolCall;

/** Tool of the Model Context Protocol: a question with arguments. */
@FunctionalInterface
public interface Tool {
  ToolAnswer answer(ToolCall call);
}
