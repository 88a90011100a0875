package io.github.provender.ingest.name;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Spelling;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What is registered, by its names. A name is known where a slug, label or alias of one thing reads
 * the same but for case, spaces and hyphens; anything looser would merge things that are not one.
 */
public final class Registry {
  private static final Node IS_DEVELOPED_BY = Vocab.pv("isDevelopedBy");
  private static final Node IS_ABOUT = Vocab.pv("isAbout");
  private static final Node HAS_ASPECT = Vocab.pv("hasAspect");
  private static final Node NOTATION =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#notation");
  private static final Node EXPONENT = Vocab.pv("exponent");
  private static final int FARTHEST = 2;
  private static final int SHORTEST = 5;
  private static final int LONG = 9;

  private final KnowledgeGraph graph;
  private final Concepts concepts;
  private final Map<Kind, Map<String, Set<Node>>> names = new EnumMap<>(Kind.class);
  private final Set<Node> registered = new HashSet<>();

  public Registry(KnowledgeGraph graph) {
    this.graph = graph;
    this.concepts = new Concepts(graph);
    for (Kind kind : Kind.values()) {
      names.put(kind, index(kind));
    }
  }

  private Map<String, Set<Node>> index(Kind kind) {
    Map<String, Set<Node>> index = new HashMap<>();
    for (Node type : kind.classes()) {
      for (Node thing : graph.subjects(Vocab.TYPE, type)) {
        if (graph.isStub(thing)) {
          continue;
        }
        registered.add(thing);
        Stream<String> labels =
            Stream.of(Vocab.LABEL, Vocab.ALT_LABEL)
                .flatMap(property -> graph.objects(thing, property).stream())
                .map(Node::getLiteralLexicalForm);
        Stream.concat(Stream.of(Vocab.slug(thing)), labels)
            .map(Registry::fold)
            .filter(name -> !name.isEmpty())
            .forEach(name -> index.computeIfAbsent(name, n -> new HashSet<>()).add(thing));
      }
    }
    return index;
  }

  /** A name in its one spelling. */
  public static String fold(String name) {
    return NameIndex.fold(name).replace(" ", "");
  }

  /** The one thing of that name; empty where there is none, or more than one. */
  public Optional<Node> known(Kind kind, String name) {
    Set<Node> found = names.getOrDefault(kind, Map.of()).getOrDefault(fold(name), Set.of());
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** The concept of a scheme with that notation or slug. */
  public Optional<Node> concept(String scheme, String text) {
    Node node = Vocab.concept(scheme, text);
    return graph.has(node, NOTATION, Node.ANY) || graph.has(node, Vocab.PREF_LABEL, Node.ANY)
        ? Optional.of(node)
        : Optional.empty();
  }

  /** The concepts of all schemes, by their names. */
  public Concepts concepts() {
    return concepts;
  }

  /** The power of ten by which a unit counts; 0 of one that counts single things. */
  public int exponent(Node unit) {
    return graph
        .object(unit, EXPONENT)
        .map(exponent -> Integer.parseInt(exponent.getLiteralLexicalForm()))
        .orElse(0);
  }

  /** Whether a thing is registered, and no stub. */
  public boolean isRegistered(Node thing) {
    return registered.contains(thing);
  }

  /** Of what in a document curators have made claims: the things with the aspects. */
  public Set<List<Node>> read(Node document) {
    Set<List<Node>> read = new HashSet<>();
    for (Node claim : graph.subjects(Vocab.IS_STATED_IN, document)) {
      if (!graph.has(claim, Vocab.IMPORT_FORMAT, Node.ANY)) {
        for (Node thing : graph.objects(claim, IS_ABOUT)) {
          graph.objects(claim, HAS_ASPECT).forEach(aspect -> read.add(List.of(thing, aspect)));
        }
      }
    }
    return read;
  }

  /** Whether a claim says that the organization developed the model. */
  public boolean isDeveloper(Node organization, Node model) {
    return graph.has(model, IS_DEVELOPED_BY, organization);
  }

  /** The thing whose name is nearest to one that is not known, for a person to judge. */
  public Optional<Node> near(Kind kind, String name) {
    String wanted = fold(name);
    return names.getOrDefault(kind, Map.of()).entrySet().stream()
        .filter(entry -> isNear(wanted, entry.getKey()))
        .min(
            Comparator.comparingInt(
                    (Map.Entry<String, Set<Node>> entry) ->
                        Math.abs(entry.getKey().length() - wanted.length()))
                .thenComparing(Map.Entry::getKey))
        .map(entry -> entry.getValue().iterator().next());
  }

  static boolean isNear(String wanted, String known) {
    return known.length() >= SHORTEST
        && (wanted.startsWith(known)
            || Spelling.isNear(wanted, known, known.length() < LONG ? 1 : FARTHEST));
  }
}
