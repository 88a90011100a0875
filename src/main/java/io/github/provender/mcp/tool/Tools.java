package io.github.provender.mcp.tool;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import io.github.provender.http.HttpProblem;
import io.github.provender.mcp.answer.ToolAnswer;
import io.github.provender.mcp.answer.ToolCall;
import io.github.provender.sparql.SparqlEndpoint;
import io.github.provender.text.Language;
import io.github.provender.text.UserErrors;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All tools by their names.
 *
 * @param log where mistakes of ours are told
 */
public record Tools(Map<String, Tool> tools, Consumer<String> log) {
  private static final int FRAMES = 12;

  /** Those that ask the data and the endpoint of a server. */
  public static Tools of(SparqlEndpoint endpoint, Consumer<String> log) {
    return new Tools(
        Map.of(
            "find", new Find()::answer,
            "show", new Show()::answer,
            "compare", new Compare()::answer,
            "who_says", new WhoSays()::answer,
            "disagreements", new Disputes()::answer,
            "list_queries", new CannedQueries()::list,
            "run_query", new CannedQueries()::run,
            "schema", new Schema()::answer,
            "sparql", new Sparql(endpoint)::answer,
            "cite", new Cite()::answer),
        log);
  }

  public Set<String> names() {
    return tools.keySet();
  }

  /** Calls a tool that there is; whatever goes wrong is an answer, too. */
  public CallToolResult call(String name, ToolCall call) {
    Tool tool = tools.get(name);
    if (tool == null) {
      throw new IllegalArgumentException("no tool " + name);
    }
    try {
      return tool.answer(call).result();
    } catch (UserError e) {
      Language language = call.language();
      return ToolAnswer.refusal(
          UserErrors.problem(e, language),
          UserErrors.fix(e, language),
          e.phrases().map(UserError.Phrases::near).orElse(List.of()));
    } catch (HttpProblem e) {
      return ToolAnswer.refusal(place(e) + e.detail(), "", List.of());
    } catch (Diagnostic.Malformed e) {
      return ToolAnswer.refusal(e.problems().get(0).toString(), "", List.of());
    } catch (RuntimeException | StackOverflowError e) {
      log.accept(logged(name, e));
      return ToolAnswer.refusal("the server made a mistake; it has been logged", "", List.of());
    }
  }

  private static String place(HttpProblem problem) {
    Object line = problem.json(null).get("line");
    return line == null
        ? ""
        : "line " + line + ", column " + problem.json(null).get("column") + ": ";
  }

  /** One line without the message, which may quote what was asked. */
  private static String logged(String name, Throwable e) {
    StringBuilder line = new StringBuilder("tool " + name + " failed: " + e.getClass().getName());
    for (int i = 0; i < Math.min(FRAMES, e.getStackTrace().length); i++) {
      line.append(i == 0 ? " at " : " < ").append(e.getStackTrace()[i]);
    }
    return line.toString();
  }
}
