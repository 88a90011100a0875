package io.github.provender.cache;

import io.github.provender.graph.KeptRows;
import io.github.provender.rdf.RdfFile;
import io.github.provender.store.QuadsWriter;
import io.github.provender.store.TermsWriter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Encoder of a snapshot: prefixes, every term once, the statements as four numbers each, and by
 * query the rows that are kept, a number for each column.
 */
final class SnapshotWriter {
  static final int UNBOUND = -1;

  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final TermsWriter terms = new TermsWriter();

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
    terms.write(out);
    rest.writeTo(out);
  }

  private void statements(List<RdfFile> files, DataOutputStream out) throws IOException {
    QuadsWriter quads = new QuadsWriter(terms);
    for (RdfFile file : files) {
      Node own = file.ownGraph();
      for (Quad quad : file.quads()) {
        quads.add(quad.isDefaultGraph() ? own : quad.getGraph(), quad.asTriple());
      }
    }
    quads.write(out);
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
        out.writeInt(terms.number(value.getValue()));
      }
      out.writeInt(table.getValue().size());
      for (Binding row : table.getValue()) {
        for (Var column : columns) {
          Node node = row.get(column);
          out.writeInt(node == null ? UNBOUND : terms.number(node));
        }
      }
    }
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
