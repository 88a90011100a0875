package io.github.provender.cache;

import io.github.provender.graph.KeptRows;
import io.github.provender.graph.KeptRows.Asked;
import io.github.provender.rdf.RdfFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Decoder of what {@link SnapshotWriter} wrote; rows are decoded when they are asked for. */
final class SnapshotReader {
  private final ByteBuffer in;
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final Node[] nodes;

  SnapshotReader(ByteBuffer in) {
    this.in = in;
    for (int left = in.getInt(); left > 0; left--) {
      prefixes.put(text(), text());
    }
    this.nodes = new Node[in.getInt()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = node();
    }
  }

  RdfFile statements(String name) {
    int statements = in.getInt();
    List<Quad> quads = new ArrayList<>(statements);
    for (int i = 0; i < statements; i++) {
      quads.add(Quad.create(next(), next(), next(), next()));
    }
    return new RdfFile(name, quads, Map.of(), prefixes);
  }

  KeptRows rows() {
    Map<Asked, Supplier<List<Binding>>> tables = new HashMap<>();
    for (int queries = in.getInt(); queries > 0; queries--) {
      String query = text();
      Var[] columns = new Var[in.getInt()];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = Var.alloc(text());
      }
      for (int left = in.getInt(); left > 0; left--) {
        Map<String, Node> values = new HashMap<>();
        for (int named = in.getInt(); named > 0; named--) {
          values.put(text(), next());
        }
        int rows = in.getInt();
        int start = in.position();
        in.position(start + rows * columns.length * Integer.BYTES);
        tables.put(new Asked(query, values), () -> rows(start, rows, columns));
      }
    }
    return new KeptRows(tables);
  }

  private List<Binding> rows(int start, int count, Var[] columns) {
    List<Binding> rows = new ArrayList<>(count);
    BindingBuilder row = BindingFactory.builder();
    for (int i = 0; i < count; i++) {
      for (int column = 0; column < columns.length; column++) {
        int number = in.getInt(start + (i * columns.length + column) * Integer.BYTES);
        if (number != SnapshotWriter.UNBOUND) {
          row.add(columns[column], nodes[number]);
        }
      }
      rows.add(row.build());
      row.reset();
    }
    return rows;
  }

  private Node next() {
    return nodes[in.getInt()];
  }

  private Node node() {
    int kind = in.get();
    String text = text();
    return switch (kind) {
      case SnapshotWriter.IRI -> NodeFactory.createURI(text);
      case SnapshotWriter.BLANK -> NodeFactory.createBlankNode(text);
      case SnapshotWriter.IN_LANGUAGE -> NodeFactory.createLiteralLang(text, text());
      default ->
          NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(text()));
    };
  }

  private String text() {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
