package io.github.provender.validate;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * SHACL message template: {@code {?path}} is what a row holds in that column, and {@code {?path
 * rdfs:range}} or {@code {pv:hasUnit pv:takesConceptsFrom}} what the ontology says of it, so that a
 * message lists what is allowed as the ontology stands now.
 */
record MessageTemplate(String text) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\S+?)(?: (\\S+?))?}");

  /** The message with every placeholder filled that the row and the graph know of. */
  String fill(Binding row, KnowledgeGraph graph) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    node(found.group(1), row, graph)
                        .map(node -> told(node, found.group(2), row, graph))
                        .orElse(found.group())));
  }

  private static Optional<Node> node(String name, Binding row, KnowledgeGraph graph) {
    if (name.startsWith("?")) {
      return Optional.ofNullable(row.get(Var.alloc(name.substring(1))));
    }
    int colon = name.indexOf(':');
    return Optional.ofNullable(graph.prefixes().get(name.substring(0, Math.max(0, colon))))
        .map(namespace -> NodeFactory.createURI(namespace + name.substring(colon + 1)));
  }

  private static String told(
      Node node, @Nullable String property, Binding row, KnowledgeGraph graph) {
    return property == null
        ? graph.curie(node)
        : node(property, row, graph).stream()
            .flatMap(asked -> graph.objects(node, asked).stream())
            .sorted(Comparator.comparing(Node::toString))
            .map(value -> told(value, graph))
            .collect(Collectors.joining(", "));
  }

  /** A scheme by its concepts, a class with the prefix of what belongs to it. */
  private static String told(Node value, KnowledgeGraph graph) {
    if (graph.has(value, Vocab.TYPE, SKOS.ConceptScheme.asNode())) {
      return String.join(
          ", ", names(graph.subjects(SKOS.inScheme.asNode(), value).stream(), graph));
    }
    String name = graph.curie(value);
    return graph.has(value, Vocab.TYPE, OWL.Class.asNode())
        ? names(members(value, graph), graph).stream()
            .findFirst()
            .map(member -> name + " (" + member.replaceFirst(":.*", ":…)"))
            .orElse(name)
        : name;
  }

  private static Stream<Node> members(Node type, KnowledgeGraph graph) {
    return Stream.concat(
        graph.subjects(Vocab.TYPE, type).stream(),
        graph.subjects(RDFS.subClassOf.asNode(), type).stream()
            .flatMap(subclass -> members(subclass, graph)));
  }

  private static List<String> names(Stream<Node> nodes, KnowledgeGraph graph) {
    return nodes.map(graph::curie).sorted().toList();
  }
}
