package io.github.provender.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** VoID statistics of a graph, counted once: how much of what it holds. */
public final class Statistics {
  /** The statements that have something in common, counted; grows only while it is counted. */
  static final class Part {
    private final Set<Node> subjects = new HashSet<>();
    private final Set<Node> objects = new HashSet<>();
    private final Map<Node, Part> properties = new HashMap<>();
    private final Map<Node, Integer> objectClasses = new HashMap<>();
    private final Map<Node, Integer> datatypes = new HashMap<>();
    private int triples;

    int triples() {
      return triples;
    }

    int subjects() {
      return subjects.size();
    }

    int objects() {
      return objects.size();
    }

    Map<Node, Part> properties() {
      return properties;
    }

    Map<Node, Integer> objectClasses() {
      return objectClasses;
    }

    Map<Node, Integer> datatypes() {
      return datatypes;
    }

    private void take(Triple t) {
      triples++;
      subjects.add(t.getSubject());
      objects.add(t.getObject());
    }

    private Part property(Node property) {
      return properties.computeIfAbsent(property, p -> new Part());
    }
  }

  private final Part whole = new Part();
  private final Map<Node, Part> classes = new HashMap<>();
  private final Map<Node, Set<Node>> types = new HashMap<>();

  private Statistics() {}

  /** Counts a graph in two passes. */
  public static Statistics of(Graph graph) {
    Statistics statistics = new Statistics();
    each(
        graph,
        RDF.Nodes.type,
        t ->
            statistics
                .types
                .computeIfAbsent(t.getSubject(), s -> new HashSet<>())
                .add(t.getObject()));
    each(graph, Node.ANY, statistics::count);
    return statistics;
  }

  Part whole() {
    return whole;
  }

  Map<Node, Part> classes() {
    return classes;
  }

  /** How many of the subjects are named below an address. */
  int entities(String uriSpace) {
    return (int)
        whole.subjects.stream().filter(s -> s.isURI() && s.getURI().startsWith(uriSpace)).count();
  }

  private static void each(Graph graph, Node property, Consumer<Triple> action) {
    graph.find(Node.ANY, property, Node.ANY).forEachRemaining(action);
  }

  private void count(Triple t) {
    whole.take(t);
    whole.property(t.getPredicate()).take(t);
    for (Node type : types.getOrDefault(t.getSubject(), Set.of())) {
      Part part = classes.computeIfAbsent(type, c -> new Part());
      part.take(t);
      Part property = part.property(t.getPredicate());
      property.take(t);
      types
          .getOrDefault(t.getObject(), Set.of())
          .forEach(c -> property.objectClasses.merge(c, 1, Integer::sum));
      if (t.getObject().isLiteral()) {
        Node datatype = NodeFactory.createURI(t.getObject().getLiteralDatatypeURI());
        property.datatypes.merge(datatype, 1, Integer::sum);
      }
    }
  }
}
