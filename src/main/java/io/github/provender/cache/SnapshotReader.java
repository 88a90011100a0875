package io.github.provender.cache;

import io.github.provender.graph.KeptRows;
import io.github.provender.graph.KeptRows.Asked;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.store.QuadTable;
import io.github.provender.store.StoredDataset;
import io.github.provender.store.Terms;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Decoder of what {@link SnapshotWriter} wrote; rows are decoded when they are asked for. */
final class SnapshotReader {
  private final ByteBuffer in;
  private final Terms terms;

  private SnapshotReader(ByteBuffer in, Terms terms) {
    this.in = in;
    this.terms = terms;
  }

  static KnowledgeGraph read(ByteBuffer in) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      prefixes.put(text(in), text(in));
    }
    Terms terms = Terms.read(in);
    StoredDataset statements = new StoredDataset(QuadTable.read(in, terms));
    return KnowledgeGraph.of(statements, prefixes).with(new SnapshotReader(in, terms).rows());
  }

  private KeptRows rows() {
    Map<Asked, Supplier<List<Binding>>> tables = new HashMap<>();
    for (int queries = in.getInt(); queries > 0; queries--) {
      String query = text(in);
      Var[] columns = new Var[in.getInt()];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = Var.alloc(text(in));
      }
      for (int left = in.getInt(); left > 0; left--) {
        Map<String, Node> values = new HashMap<>();
        for (int named = in.getInt(); named > 0; named--) {
          values.put(text(in), terms.term(in.getInt()));
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
          row.add(columns[column], terms.term(number));
        }
      }
      rows.add(row.build());
      row.reset();
    }
    return rows;
  }

  private static String text(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
