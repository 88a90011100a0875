package io.github.provender.export.model;

import io.github.provender.claim.ValueFormatter;
import io.github.provender.export.model.ClaimSelection.Reason;
import io.github.provender.export.model.ClaimSelection.Statement;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What an export leaves out of the claims on a model, by reason, in lines of English. */
record Omissions(
    KnowledgeGraph graph,
    ModelExport export,
    Node model,
    ClaimSelection selection,
    Set<Node> taken,
    ValueFormatter words) {
  private static final Node HAS_ASPECT = Vocab.pv("hasAspect");
  private static final Node DENIAL = Vocab.pv("Denial");
  private static final Node NONDISCLOSURE = Vocab.pv("Nondisclosure");

  Omissions(
      KnowledgeGraph graph,
      ModelExport export,
      Node model,
      ClaimSelection selection,
      Set<Node> taken) {
    this(
        graph,
        export,
        model,
        selection,
        taken,
        new ValueFormatter(graph, new Labels(graph, Language.EN)));
  }

  String text() {
    Set<Node> claims = selection.claims();
    List<String> lines = new ArrayList<>();
    lines.add(
        words.term(model).label()
            + ", from Provender, "
            + model.getURI()
            + ": "
            + claims.stream().filter(taken::contains).count()
            + " of "
            + claims.size()
            + " claims are in this file.");
    if (!export.isOfAllClaims()) {
      disputed(lines);
      counted(lines, "Outdated", statements(Reason.OUTDATED).map(this::property));
      counted(lines, "Said only by others", statements(Reason.OTHERS).map(this::property));
      contradicted(lines);
    }
    Set<Node> left = left(claims);
    counted(lines, "Denials left out", aspects(left, claim -> is(claim, DENIAL)));
    counted(lines, "Left open by documents", aspects(left, this::isNondisclosure));
    counted(
        lines,
        "No place in this form",
        aspects(left, claim -> !is(claim, DENIAL) && !isNondisclosure(claim)));
    return String.join("\n", lines);
  }

  /** The claims that are not taken, but for those of which another line tells. */
  private Set<Node> left(Set<Node> claims) {
    Set<Node> told =
        selection.left().keySet().stream().map(Statement::claim).collect(Collectors.toSet());
    return claims.stream()
        .filter(claim -> !taken.contains(claim))
        .filter(claim -> export.isOfAllClaims() || !told.contains(claim))
        .collect(Collectors.toSet());
  }

  private Stream<Statement> statements(Reason reason) {
    return selection.left().entrySet().stream()
        .filter(entry -> entry.getValue() == reason)
        .map(Map.Entry::getKey);
  }

  /** Each value that the developer's documents dispute. */
  private void disputed(List<String> lines) {
    Map<String, Set<String>> values = new TreeMap<>();
    statements(Reason.DISPUTED)
        .filter(statement -> statement.triple().getObject().isConcrete())
        .forEach(
            statement ->
                values
                    .computeIfAbsent(about(statement.triple()), q -> new TreeSet<>())
                    .add(words.text(statement.triple().getObject())));
    values.forEach(
        (question, said) ->
            lines.add(
                "Disputed, so left out: " + question + ": " + String.join(" / ", said) + "."));
  }

  private void contradicted(List<String> lines) {
    String all =
        selection.contradicted().stream()
            .map(this::about)
            .sorted()
            .distinct()
            .collect(Collectors.joining(", "));
    if (!all.isEmpty()) {
      lines.add("Given as its developer says, while others say otherwise: " + all + ".");
    }
  }

  private String about(Triple triple) {
    String property = words.term(triple.getPredicate()).label();
    return triple.getSubject().equals(model)
        ? property
        : property + " (" + words.term(triple.getSubject()).label() + ")";
  }

  private String property(Statement statement) {
    return words.term(statement.triple().getPredicate()).label();
  }

  private Stream<String> aspects(Set<Node> claims, Predicate<Node> wanted) {
    return claims.stream()
        .filter(wanted)
        .map(claim -> graph.object(claim, HAS_ASPECT).orElse(claim))
        .map(aspect -> words.term(aspect).label());
  }

  private static void counted(List<String> lines, String what, Stream<String> words) {
    Map<String, Long> counts =
        words.collect(
            Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    if (!counts.isEmpty()) {
      lines.add(
          counts.entrySet().stream()
              .map(each -> each.getKey() + " " + each.getValue())
              .collect(Collectors.joining(", ", what + ": ", ".")));
    }
  }

  private boolean is(Node claim, Node type) {
    return graph.has(claim, Vocab.TYPE, type);
  }

  private boolean isNondisclosure(Node claim) {
    return graph.content(claim).stream()
        .anyMatch(t -> t.getPredicate().equals(Vocab.TYPE) && t.getObject().equals(NONDISCLOSURE));
  }
}
