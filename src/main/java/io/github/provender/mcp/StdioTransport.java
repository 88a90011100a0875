package io.github.provender.mcp;

import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;

/**
 * The stdio transport: a message a line, each answered before the next is read, until there are no
 * more.
 *
 * @param most most characters of a message
 */
public record StdioTransport(McpEndpoint endpoint, int most) {

  /** Serves until the input ends; nothing but messages is written. */
  public void serve(Reader in, PrintWriter out) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c != '\n') {
        if (line.length() <= most) {
          line.append((char) c);
        }
      } else {
        answer(line, out);
        line.setLength(0);
      }
    }
    answer(line, out);
  }

  private void answer(StringBuilder line, PrintWriter out) {
    String message = line.toString().strip();
    if (message.isEmpty()) {
      return;
    }
    McpEndpoint.Reply reply =
        line.length() > most
            ? endpoint.refusal(
                ErrorCodes.INVALID_REQUEST, "a message may have " + most + " characters")
            : endpoint.answer(message, "");
    if (!reply.json().isEmpty()) {
      out.print(reply.json() + "\n");
      out.flush();
    }
  }
}
