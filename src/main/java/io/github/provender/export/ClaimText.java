package io.github.provender.export;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.CanonicalTurtle;
import io.github.provender.rdf.CurieFormatter;
import io.github.provender.rdf.Vocab;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * TriG text of one claim as it stands in the files: its header, and the named graph that bears its
 * name.
 */
public final class ClaimText {
  private ClaimText() {}

  public static String of(KnowledgeGraph graph, Node claim) {
    Node document = graph.object(claim, Vocab.IS_STATED_IN).orElse(claim);
    Graph header = GraphFactory.createDefaultGraph();
    graph
        .dataset()
        .find(document, claim, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> header.add(quad.asTriple()));
    Graph content = GraphFactory.createDefaultGraph();
    graph.content(claim).forEach(content::add);
    CurieFormatter names = new CurieFormatter(graph.prefixes());
    String body =
        block(names.of(document), header, graph) + "\n" + block(names.of(claim), content, graph);
    Map<String, String> used =
        graph.prefixes().entrySet().stream()
            .filter(prefix -> uses(body, prefix.getKey()))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    return CanonicalTurtle.prefixLines(used) + "\n" + body;
  }

  private static String block(String name, Graph content, KnowledgeGraph graph) {
    return name + " {\n" + CanonicalTurtle.statements(content, graph.prefixes(), "  ") + "}\n";
  }

  private static boolean uses(String body, String prefix) {
    return body.contains(" " + prefix + ":")
        || body.startsWith(prefix + ":")
        || body.contains("\n" + prefix + ":")
        || body.contains("^^" + prefix + ":");
  }
}
