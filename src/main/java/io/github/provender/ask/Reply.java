package io.github.provender.ask;

import io.github.provender.query.CannedQuery;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Reply to a question: where it leads, and which of its words were not used on the way. */
public sealed interface Reply {
  /** What of the question was not used, as it was typed; stop words are not told. */
  List<String> unused();

  /** Whether it leads to something, without more that only the user can say. */
  default boolean isAnswer() {
    return true;
  }

  /** One thing, on its own page. */
  record OnePage(Node thing, List<String> unused) implements Reply {}

  /** Two to six models, side by side. */
  record SideBySide(List<Node> models, List<String> unused) implements Reply {}

  /**
   * A canned query with its parameters filled.
   *
   * @param missing the required parameters that the question does not name
   */
  record FilledQuery(
      CannedQuery query,
      Map<String, Node> arguments,
      List<CannedQuery.Parameter> missing,
      List<String> unused)
      implements Reply {

    /** Whether it can be run. */
    @Override
    public boolean isAnswer() {
      return missing.isEmpty();
    }
  }

  /**
   * Several meanings, of which the user has to choose.
   *
   * @param likeliest what the question gets where each name means the model of which most is known
   */
  record Choice(List<Group> groups, Reply likeliest, List<String> unused) implements Reply {}

  /**
   * The meanings of one name.
   *
   * @param name as it was typed
   */
  record Group(String name, List<Option> options) {}

  /** One meaning, and where the question then leads. */
  record Option(Node thing, Reply reply) {}

  /** Claims that hold the words of the question, and things that hold them in their names. */
  record Found(List<Node> claims, List<Node> things, List<String> unused) implements Reply {}

  /**
   * Nothing, which proves nothing.
   *
   * @param nearest what has names that are like the question
   */
  record Nothing(List<Node> nearest, List<String> unused) implements Reply {
    @Override
    public boolean isAnswer() {
      return false;
    }
  }
}
