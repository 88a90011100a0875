package io.github.provender.answer;

import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Answer.Topic;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.compare.Cell;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Phrases;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Lists;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Documents of which curators assessed every statement shown: how many of them hold. */
record CheckedDocuments(Facts facts) {
  private static final Node ASSESSES = Vocab.pv("assesses");
  private static final Node HAS_VERDICT = Vocab.pv("hasVerdict");
  private static final Node IS_ABOUT = Vocab.pv("isAbout");
  private static final Node MODEL = Vocab.pv("Model");
  private static final int ENOUGH = 5;
  private static final int FEW = 3;

  Stream<Topic> of(Comparison comparison) {
    Map<Integer, Map<Node, Citation>> byDocument = new TreeMap<>();
    comparison.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(Cell::citations)
        .forEach(
            claim ->
                byDocument
                    .computeIfAbsent(claim.document(), n -> new LinkedHashMap<>())
                    .putIfAbsent(claim.claim(), claim));
    return comparison.documents().stream()
        .flatMap(source -> checked(source, byDocument.getOrDefault(source.n(), Map.of())).stream());
  }

  private Optional<Topic> checked(Source source, Map<Node, Citation> claims) {
    List<Node> verdicts =
        claims.values().stream().flatMap(claim -> verdict(claim).stream()).toList();
    if (claims.size() < ENOUGH || verdicts.size() < claims.size()) {
      return Optional.empty();
    }
    String counts =
        verdicts.stream()
            .collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Comparator.comparing(e -> -order(e.getKey())))
            .map(e -> count(e.getKey(), e.getValue()))
            .collect(Collectors.joining(facts.language().message("list.comma")));
    Term document = source.document();
    String on = Lists.of(facts.language(), about(claims.keySet()));
    String text =
        Phrases.sentence(
            facts.language(), "answer.checked", document.label(), claims.size(), counts, on);
    List<Citation> cited = claims.values().stream().limit(FEW).toList();
    return Optional.of(new Topic("", List.of(), List.of(new Part(text, cited))));
  }

  /** The models that the statements are about. */
  private List<String> about(Set<Node> claims) {
    return claims.stream()
        .flatMap(claim -> facts.graph().objects(claim, IS_ABOUT).stream())
        .filter(thing -> facts.graph().has(thing, Vocab.TYPE, MODEL))
        .distinct()
        .map(facts::label)
        .toList();
  }

  private String count(Node verdict, long count) {
    String own = "answer.checked." + Vocab.slug(verdict);
    String label =
        facts.language().messageOr(own, Phrases.lower(facts.language(), facts.label(verdict)));
    return facts.language().message("answer.checked.count", label, count);
  }

  /** Of several verdicts the gravest, which comes first in the scheme. */
  private Optional<Node> verdict(Citation claim) {
    return facts.graph().subjects(ASSESSES, claim.claim()).stream()
        .flatMap(assessment -> facts.graph().object(assessment, HAS_VERDICT).stream())
        .min(Comparator.comparingInt(this::order));
  }

  private int order(Node verdict) {
    return facts
        .graph()
        .object(verdict, Vocab.ORDER)
        .map(order -> Integer.parseInt(order.getLiteralLexicalForm()))
        .orElse(0);
  }
}
