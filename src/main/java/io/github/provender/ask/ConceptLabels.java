package io.github.provender.ask;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Concepts of the schemes by the words of their labels, such as the aspect «training cost». */
final class ConceptLabels {
  private final KnowledgeGraph graph;
  private final Map<String, List<Label>> kept = new ConcurrentHashMap<>();

  ConceptLabels(KnowledgeGraph graph) {
    this.graph = graph;
  }

  private record Label(Node concept, Set<String> stems) {}

  /** A concept, and the stems of the question by which it was found. */
  record Match(Node concept, Set<String> stems) {}

  /** The concept of a scheme of which most words stand in the question. */
  Optional<Match> find(String scheme, Question question) {
    Set<String> asked =
        question.words().stream()
            .flatMap(word -> word.stems().stream())
            .collect(Collectors.toSet());
    return labels(scheme, question.language()).stream()
        .filter(label -> asked.containsAll(label.stems()))
        .max(
            Comparator.comparingInt((Label label) -> label.stems().size())
                .thenComparing(label -> label.concept().getURI()))
        .map(label -> new Match(label.concept(), label.stems()));
  }

  /** All stems of the labels of a scheme. */
  Set<String> stems(String scheme, Language language) {
    return labels(scheme, language).stream()
        .flatMap(label -> label.stems().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private List<Label> labels(String scheme, Language language) {
    return kept.computeIfAbsent(
        scheme + "." + language.code(), key -> read(Vocab.CONCEPT + scheme + "/", language));
  }

  private List<Label> read(String folder, Language language) {
    List<Label> labels = new ArrayList<>();
    graph.subjects(Vocab.TYPE, org.apache.jena.vocabulary.SKOS.Concept.asNode()).stream()
        .filter(concept -> concept.isURI() && concept.getURI().startsWith(folder))
        .forEach(
            concept ->
                Stream.of(Vocab.PREF_LABEL, Vocab.ALT_LABEL)
                    .flatMap(property -> graph.objects(concept, property).stream())
                    .filter(label -> fits(label.getLiteralLanguage(), language))
                    .map(label -> TextAnalysis.of(language).stems(label.getLiteralLexicalForm()))
                    .filter(stems -> !stems.isEmpty())
                    .forEach(stems -> labels.add(new Label(concept, stems))));
    return List.copyOf(labels);
  }

  private static boolean fits(String tag, Language language) {
    return tag.equals(language.code()) || tag.equals("en");
  }
}
