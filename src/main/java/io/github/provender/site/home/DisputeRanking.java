package io.github.provender.site.home;

import io.github.provender.claim.Bibliography;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.site.home.HomePage.Dispute;
import io.github.provender.site.home.HomePage.DisputedValue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Ranking of disagreements by question. */
public record DisputeRanking(KnowledgeGraph graph, List<Binding> rows) {
  private record Question(Node subject, Node property) {}

  /** The questions that have the most claims against each other. */
  public List<Dispute> most(int count, ValueFormatter phrases) {
    Map<Question, Map<String, Node>> answers = new LinkedHashMap<>();
    Map<Question, Set<Node>> claims = new HashMap<>();
    for (Binding row : rows) {
      if (!get(row, "kind").getLiteralLexicalForm().equals("assessed")) {
        Question question = new Question(get(row, "subject"), get(row, "property"));
        for (String side : List.of("1", "2")) {
          Node claim = get(row, "claim" + side);
          claims.computeIfAbsent(question, q -> new HashSet<>()).add(claim);
          answers
              .computeIfAbsent(question, q -> new LinkedHashMap<>())
              .putIfAbsent(phrases.text(get(row, "value" + side)), claim);
        }
      }
    }
    return answers.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Question, Map<String, Node>> entry) ->
                        claims.getOrDefault(entry.getKey(), Set.of()).size())
                .reversed())
        .limit(count)
        .map(entry -> dispute(entry.getKey(), entry.getValue(), phrases))
        .toList();
  }

  private Dispute dispute(Question question, Map<String, Node> answers, ValueFormatter phrases) {
    return new Dispute(
        phrases.term(question.subject()),
        phrases.term(question.property()),
        answers.entrySet().stream()
            .map(e -> new DisputedValue(e.getKey(), e.getValue(), isRefuted(e.getValue(), phrases)))
            .toList());
  }

  private boolean isRefuted(Node claim, ValueFormatter phrases) {
    return new Bibliography(graph, phrases).cite(claim).isRefuted();
  }

  private static Node get(Binding row, String name) {
    Node node = row.get(Var.alloc(name));
    if (node == null) {
      throw new IllegalStateException("the query leaves ?" + name + " unbound");
    }
    return node;
  }
}
