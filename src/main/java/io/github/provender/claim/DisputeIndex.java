package io.github.provender.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Index of conflicting claims: the rows of the canned query {@code disagreements}, found by claim
 * and by statement.
 */
public final class DisputeIndex {
  private static final String ASSESSED = "assessed";

  /** A question that has one answer: a property of a subject. */
  private record Question(Node subject, Node property) {}

  private final List<Binding> rows;
  private final Map<Node, Set<Integer>> byClaim = new HashMap<>();
  private final Set<Triple> disputed = new HashSet<>();

  public DisputeIndex(List<Binding> rows) {
    this.rows = rows;
    for (int i = 0; i < rows.size(); i++) {
      Binding row = rows.get(i);
      for (String side : List.of("1", "2")) {
        byClaim.computeIfAbsent(get(row, "claim" + side), c -> new LinkedHashSet<>()).add(i);
        if (!get(row, "kind").getLiteralLexicalForm().equals(ASSESSED)) {
          disputed.add(
              Triple.create(get(row, "subject"), get(row, "property"), get(row, "value" + side)));
        }
      }
    }
  }

  /** Whether another document says otherwise. */
  public boolean concern(StatementRow s) {
    return disputed.contains(Triple.create(s.subject(), s.property(), s.value()));
  }

  /** The rows in which one of these claims stands on a side, in the query's order. */
  public List<Binding> among(Set<Node> claims) {
    Set<Integer> found = new TreeSet<>();
    claims.forEach(claim -> found.addAll(byClaim.getOrDefault(claim, Set.of())));
    return found.stream().map(rows::get).toList();
  }

  /**
   * The rows on what these statements say, none on other things that their claims also speak of.
   */
  public List<Binding> among(List<StatementRow> statements) {
    Set<Question> asked =
        statements.stream()
            .map(s -> new Question(s.subject(), s.property()))
            .collect(Collectors.toSet());
    Set<Node> claims = statements.stream().map(StatementRow::claim).collect(Collectors.toSet());
    return among(claims).stream()
        .filter(row -> asked.contains(new Question(get(row, "subject"), get(row, "property"))))
        .toList();
  }

  /** The rows on one thing. */
  public List<Binding> on(Node subject) {
    return rows.stream().filter(row -> get(row, "subject").equals(subject)).toList();
  }

  /** All rows, in the query's order. */
  public List<Binding> all() {
    return rows;
  }

  /** A column of a row; any node where it is empty, as the second value of a finding may be. */
  static Node get(Binding row, String name) {
    Node node = row.get(Var.alloc(name));
    return node == null ? Node.ANY : node;
  }
}
