package io.github.provender.mcp.answer;

import io.github.provender.claim.Source;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Content;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tool answer under way: the same as compact JSON and as text, with what it cites. */
public final class ToolAnswer {
  private final Members content = new Members();
  private final List<String> lines = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final ToolCall call;
  private final Cited cited;

  public ToolAnswer(ToolCall call) {
    this.call = call;
    this.cited = new Cited(call.language());
  }

  /** Citations among these documents. */
  public Cited cited(List<Source> documents) {
    return cited.among(documents);
  }

  /** Citations among documents known before. */
  public Cited cited() {
    return cited;
  }

  public ToolAnswer with(String name, @Nullable Object value) {
    content.with(name, value);
    return this;
  }

  public ToolAnswer line(String line) {
    lines.add(line);
    return this;
  }

  /** Tells what the answer leaves out, and how to get it; in the language of the call. */
  public ToolAnswer leaves(String key, Object... arguments) {
    leftOut.add(call.language().message(key, arguments));
    return this;
  }

  /** Tells that only a page of all is given. */
  public ToolAnswer page(int from, int shown, int all) {
    with("total", all);
    return from + shown < all ? leaves("mcp.more", from + shown, all) : this;
  }

  /** Says why there is nothing. */
  public ToolAnswer empty(Map<String, Object> why, String sentence) {
    with("empty", new Members().with("why", sentence).with(why).object());
    return line(sentence);
  }

  public CallToolResult result() {
    content.with("leftOut", List.copyOf(leftOut));
    content.with("documents", cited.documents());
    List<String> text = new ArrayList<>(lines);
    text.addAll(leftOut);
    if (!cited.bibliography().isEmpty()) {
      text.add("");
      text.add(cited.bibliography());
    }
    List<Content> contents = new ArrayList<>();
    contents.add(TextContent.builder(String.join("\n", text)).build());
    contents.addAll(cited.links());
    return CallToolResult.builder()
        .structuredContent(content.object())
        .content(contents)
        .isError(false)
        .build();
  }

  /** The answer to a call that cannot be answered, and what to do instead. */
  public static CallToolResult refusal(String problem, String fix, List<String> near) {
    Map<String, Object> error =
        new Members().with("problem", problem).with("fix", fix).with("near", near).object();
    return CallToolResult.builder()
        .structuredContent(new Members().with("error", error).object())
        .addTextContent(fix.isEmpty() ? problem : problem + " – " + fix)
        .isError(true)
        .build();
  }
}
