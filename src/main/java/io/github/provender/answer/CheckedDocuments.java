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
    List<Set<Node>> verdicts =
        claims.values().stream().map(this::verdicts).filter(found -> !found.isEmpty()).toList();
    if (claims.size() < ENOUGH || verdicts.size() < claims.size()) {
      return Optional.empty();
    }
    String counts =
        verdicts.stream()
            .map(found -> found.size() == 1 ? found : Set.<Node>of())
            .collect(Collectors.groupingBy(found -> found, Collectors.counting()))
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

  private String count(Set<Node> verdict, long count) {
    String label = verdict.stream().map(this::word).findFirst().orElseGet(this::differing);
    return facts.language().message("answer.checked.count", label, count);
  }

  private String word(Node verdict) {
    return facts
        .language()
        .messageOr(
            "answer.checked." + Vocab.slug(verdict),
            Phrases.lower(facts.language(), facts.label(verdict)));
  }

  private String differing() {
    return facts.language().message("answer.checked.differing");
  }

  /** More than one where it was held against several documents, which differ. */
  private Set<Node> verdicts(Citation claim) {
    return facts.graph().subjects(ASSESSES, claim.claim()).stream()
        .flatMap(assessment -> facts.graph().object(assessment, HAS_VERDICT).stream())
        .collect(Collectors.toSet());
  }

  /** That of several verdicts is none. */
  private int order(Set<Node> verdict) {
    return verdict.stream()
        .flatMap(one -> facts.graph().object(one, Vocab.ORDER).stream())
        .map(order -> Integer.parseInt(order.getLiteralLexicalForm()))
        .findFirst()
        .orElse(0);
  }
}
