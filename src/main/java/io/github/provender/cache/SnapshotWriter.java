package io.github.provender.cache;

import io.github.provender.graph.KeptRows;
import io.github.provender.rdf.RdfFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Encoder of a snapshot: prefixes, every node once, the statements as four numbers each, and by
 * query the rows that are kept, a number for each column.
 */
final class SnapshotWriter {
  static final int IRI = 0;
  static final int BLANK = 1;
  static final int IN_LANGUAGE = 2;
  static final int TYPED = 3;
  static final int UNBOUND = -1;

  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();

  void write(List<RdfFile> files, KeptRows rows, DataOutputStream out) throws IOException {
    files.forEach(file -> file.sharedPrefixes().forEach(prefixes::putIfAbsent));
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    statements(files, new DataOutputStream(rest));
    rows(rows, new DataOutputStream(rest));
    out.writeInt(prefixes.size());
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      text(prefix.getKey(), out);
      text(prefix.getValue(), out);
    }
    out.writeInt(nodes.size());
    for (Node node : nodes) {
      node(node, out);
    }
    out.write(rest.toByteArray());
  }

  private void statements(List<RdfFile> files, DataOutputStream out) throws IOException {
    List<Integer> statements = new ArrayList<>();
    for (RdfFile file : files) {
      for (Quad quad : file.quads()) {
        Node graph = quad.isDefaultGraph() ? file.ownGraph() : quad.getGraph();
        Stream.of(graph, quad.getSubject(), quad.getPredicate(), quad.getObject())
            .forEach(node -> statements.add(number(node)));
      }
    }
    out.writeInt(statements.size() / 4);
    for (int number : statements) {
      out.writeInt(number);
    }
  }

  private void rows(KeptRows kept, DataOutputStream out) throws IOException {
    Map<String, Map<Map<String, Node>, List<Binding>>> byQuery = new TreeMap<>();
    kept.tables()
        .forEach(
            (asked, rows) ->
                byQuery
                    .computeIfAbsent(asked.query(), q -> new LinkedHashMap<>())
                    .put(asked.values(), rows.get()));
    out.writeInt(byQuery.size());
    for (Map.Entry<String, Map<Map<String, Node>, List<Binding>>> query : byQuery.entrySet()) {
      text(query.getKey(), out);
      tables(query.getValue(), out);
    }
  }

  private void tables(Map<Map<String, Node>, List<Binding>> tables, DataOutputStream out)
      throws IOException {
    List<Var> columns =
        tables.values().stream()
            .flatMap(List::stream)
            .flatMap(row -> row.varsMentioned().stream())
            .distinct()
            .toList();
    out.writeInt(columns.size());
    for (Var column : columns) {
      text(column.getVarName(), out);
    }
    out.writeInt(tables.size());
    for (Map.Entry<Map<String, Node>, List<Binding>> table : tables.entrySet()) {
      out.writeInt(table.getKey().size());
      for (Map.Entry<String, Node> value : table.getKey().entrySet()) {
        text(value.getKey(), out);
        out.writeInt(number(value.getValue()));
      }
      out.writeInt(table.getValue().size());
      for (Binding row : table.getValue()) {
        for (Var column : columns) {
          Node node = row.get(column);
          out.writeInt(node == null ? UNBOUND : number(node));
        }
      }
    }
  }

  private int number(Node node) {
    Integer known = numbers.putIfAbsent(node, nodes.size());
    if (known == null) {
      nodes.add(node);
      return nodes.size() - 1;
    }
    return known;
  }

  private static void node(Node node, DataOutputStream out) throws IOException {
    if (node.isURI()) {
      out.writeByte(IRI);
      text(node.getURI(), out);
    } else if (node.isBlank()) {
      out.writeByte(BLANK);
      text(node.getBlankNodeLabel(), out);
    } else {
      boolean hasLanguage = !node.getLiteralLanguage().isEmpty();
      out.writeByte(hasLanguage ? IN_LANGUAGE : TYPED);
      text(node.getLiteralLexicalForm(), out);
      text(hasLanguage ? node.getLiteralLanguage() : node.getLiteralDatatypeURI(), out);
    }
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
