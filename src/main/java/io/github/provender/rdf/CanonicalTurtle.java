package io.github.provender.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Canonical Turtle serialization: one order only, so that a change of one statement is a change of
 * one line. The ontology comes first, then classes, properties and all others by IRI; types,
 * structure and labels before other properties; English, Korean, Chinese.
 */
public final class CanonicalTurtle {
  private static final List<Node> SUBJECT_TYPES =
      List.of(
          OWL.Ontology.asNode(),
          OWL.Class.asNode(),
          OWL.ObjectProperty.asNode(),
          OWL.DatatypeProperty.asNode(),
          OWL.AnnotationProperty.asNode());

  private static final List<Node> PROPERTIES =
      List.of(
          RDF.type.asNode(),
          RDFS.subClassOf.asNode(),
          RDFS.subPropertyOf.asNode(),
          RDFS.domain.asNode(),
          RDFS.range.asNode(),
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          SKOS.definition.asNode(),
          SKOS.example.asNode());

  private static final List<String> LANGUAGES = List.of("en", "ko", "zh");
  private static final int LINE = 100;

  private final Graph graph;
  private final CurieFormatter names;

  private CanonicalTurtle(Graph graph, Map<String, String> prefixes) {
    this.graph = graph;
    this.names = new CurieFormatter(prefixes);
  }

  /** The statements of a graph as Turtle, without prefix lines, each line so far indented. */
  public static String statements(Graph graph, Map<String, String> prefixes, String indent) {
    return new CanonicalTurtle(graph, prefixes).statements(indent);
  }

  /** The prefix lines, by prefix. */
  public static String prefixLines(Map<String, String> prefixes) {
    return new TreeMap<>(prefixes)
        .entrySet().stream()
            .map(e -> "PREFIX " + e.getKey() + ": <" + e.getValue() + ">\n")
            .collect(Collectors.joining());
  }

  private String statements(String indent) {
    List<Node> subjects = new ArrayList<>();
    graph.find().mapWith(Triple::getSubject).toList().stream()
        .distinct()
        .filter(s -> s.isURI() || !graph.contains(Node.ANY, Node.ANY, s))
        .forEach(subjects::add);
    Map<Node, Integer> ranks = new HashMap<>();
    subjects.forEach(subject -> ranks.put(subject, typeRank(subject)));
    subjects.sort(
        Comparator.comparing(Node::isBlank)
            .thenComparingInt(subject -> ranks.getOrDefault(subject, 0))
            .thenComparing(s -> s.isURI() ? s.getURI() : block(s, indent)));
    return subjects.stream().map(s -> block(s, indent)).collect(Collectors.joining("\n"));
  }

  private int typeRank(Node subject) {
    for (int i = 0; i < SUBJECT_TYPES.size(); i++) {
      if (graph.contains(subject, RDF.type.asNode(), SUBJECT_TYPES.get(i))) {
        return i;
      }
    }
    return SUBJECT_TYPES.size();
  }

  private String block(Node subject, String indent) {
    String head = indent + (subject.isURI() ? names.of(subject) : "[]") + " ";
    return head
        + statementsOf(subject).entrySet().stream()
            .map(e -> predicate(e.getKey()) + objects(e.getValue(), indent + "    "))
            .collect(Collectors.joining(" ;\n" + indent + "  "))
        + " .\n";
  }

  private Map<Node, List<Node>> statementsOf(Node subject) {
    return graph.find(subject, Node.ANY, Node.ANY).toList().stream()
        .sorted(
            Comparator.comparingInt(this::propertyRank)
                .thenComparing(t -> names.of(t.getPredicate())))
        .collect(
            Collectors.groupingBy(
                Triple::getPredicate,
                LinkedHashMap::new,
                Collectors.mapping(Triple::getObject, Collectors.toList())));
  }

  private int propertyRank(Triple triple) {
    int rank = PROPERTIES.indexOf(triple.getPredicate());
    return rank < 0 ? PROPERTIES.size() : rank;
  }

  private String predicate(Node property) {
    return property.equals(RDF.type.asNode()) ? "a" : names.of(property);
  }

  private String objects(List<Node> objects, String indent) {
    List<String> texts =
        objects.stream()
            .sorted(
                Comparator.comparingInt(CanonicalTurtle::languageRank).thenComparing(this::object))
            .map(this::object)
            .toList();
    String line = " " + String.join(", ", texts);
    return texts.size() == 1 || line.length() <= LINE
        ? line
        : "\n" + indent + String.join(",\n" + indent, texts);
  }

  private static int languageRank(Node object) {
    int rank = object.isLiteral() ? LANGUAGES.indexOf(object.getLiteralLanguage()) : -1;
    return rank < 0 ? LANGUAGES.size() : rank;
  }

  private String object(Node object) {
    if (!object.isBlank()) {
      return names.of(object);
    }
    if (graph.contains(object, RDF.first.asNode(), Node.ANY)) {
      return list(object);
    }
    return statementsOf(object).entrySet().stream()
        .map(e -> predicate(e.getKey()) + objects(e.getValue(), "      "))
        .collect(Collectors.joining(" ; ", "[ ", " ]"));
  }

  private String list(Node head) {
    List<String> members = new ArrayList<>();
    Node rest = head;
    while (!rest.equals(RDF.nil.asNode())) {
      members.add(object(only(rest, RDF.first.asNode())));
      rest = only(rest, RDF.rest.asNode());
    }
    String line = "( " + String.join(" ", members) + " )";
    return line.length() <= LINE
        ? line
        : "(\n      " + String.join("\n      ", members) + "\n    )";
  }

  private Node only(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }
}
