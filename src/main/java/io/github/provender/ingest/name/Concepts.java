package io.github.provender.ingest.name;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/**
 * The concepts of each scheme by what they are called in any language; documents by their slugs.
 */
public final class Concepts {
  private static final String DOCUMENT = "document";
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);
  private static final List<Node> LABELS = List.of(Vocab.PREF_LABEL, Vocab.ALT_LABEL);

  private final KnowledgeGraph graph;
  private final Map<String, Map<String, Set<Node>>> names = new ConcurrentHashMap<>();

  public Concepts(KnowledgeGraph graph) {
    this.graph = graph;
  }

  /** The one concept of that name, or the document of that slug. */
  public Optional<Node> known(String scheme, String name) {
    Set<Node> found = names(scheme).getOrDefault(Registry.fold(name), Set.of());
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** The slug of the one whose name is nearest. */
  public Optional<String> near(String scheme, String name) {
    Map<String, Set<Node>> index = names(scheme);
    List<String> near =
        index.keySet().stream()
            .filter(known -> Registry.isNear(Registry.fold(name), known))
            .toList();
    return Spelling.nearest(Registry.fold(name), near)
        .map(nearest -> Vocab.slug(index.getOrDefault(nearest, Set.of()).iterator().next()));
  }

  /** The slugs of a scheme, for messages. */
  public String slugs(String scheme) {
    return names(scheme).values().stream()
        .flatMap(Set::stream)
        .map(Vocab::slug)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(", "));
  }

  private Map<String, Set<Node>> names(String scheme) {
    return names.computeIfAbsent(scheme, this::index);
  }

  private Map<String, Set<Node>> index(String scheme) {
    Map<String, Set<Node>> index = new TreeMap<>();
    members(scheme)
        .forEach(
            member ->
                Stream.concat(Stream.of(Vocab.slug(member)), labels(member))
                    .map(Registry::fold)
                    .forEach(
                        name ->
                            index.computeIfAbsent(name, n -> new TreeSet<>(BY_IRI)).add(member)));
    return index;
  }

  private List<Node> members(String scheme) {
    return scheme.equals(DOCUMENT)
        ? graph.subjects(Vocab.TYPE, Vocab.pv("Document"))
        : graph.subjects(SKOS.inScheme.asNode(), NodeFactory.createURI(Vocab.CONCEPT + scheme));
  }

  private Stream<String> labels(Node concept) {
    return LABELS.stream()
        .flatMap(property -> graph.objects(concept, property).stream())
        .map(Node::getLiteralLexicalForm);
  }
}
