package io.github.provender.rdf.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What one graph says of one subject.
 *
 * @param comments those that stand before it
 * @param statements the values by property, both in the order of the file
 */
record Entry(Node graph, Node subject, List<String> comments, Map<Node, Set<Node>> statements) {

  static Entry empty(Node graph, Node subject) {
    return new Entry(graph, subject, new ArrayList<>(), new LinkedHashMap<>());
  }

  /** Whether a graph describes itself here, as that of a document does. */
  boolean isForm() {
    return subject.equals(graph);
  }

  /** The properties as they are to be written. */
  List<Node> properties() {
    List<Node> properties = new ArrayList<>(statements.keySet());
    properties.sort(PropertyOrder.OF_PROPERTIES);
    return properties;
  }

  /** The values of a property as they are to be written. */
  List<Node> values(Node property) {
    List<Node> values = new ArrayList<>(statements.getOrDefault(property, Set.of()));
    values.sort(PropertyOrder.OF_VALUES);
    return values;
  }

  void add(Node property, Node value) {
    statements.computeIfAbsent(property, p -> new LinkedHashSet<>()).add(value);
  }
}
