package io.github.provender.store;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Gathers quads, each once, and writes them as a {@link QuadTable}. */
public final class QuadsWriter {
  /** The places of a quad, in the order of the columns: graph, subject, predicate, object. */
  private static final int PLACES = 4;

  private final TermsWriter terms;

  /** By the statement, then by the graph. */
  private final Set<int[]> quads =
      new TreeSet<>(
          (a, b) -> {
            int order = Arrays.compare(a, 1, PLACES, b, 1, PLACES);
            return order == 0 ? Integer.compare(a[0], b[0]) : order;
          });

  public QuadsWriter(TermsWriter terms) {
    this.terms = terms;
  }

  /** Adds a statement of a graph. */
  public void add(Node graph, Triple triple) {
    quads.add(
        new int[] {
          terms.number(graph),
          terms.number(triple.getSubject()),
          terms.number(triple.getPredicate()),
          terms.number(triple.getObject())
        });
  }

  /** Writes them column by column. */
  public void write(DataOutputStream out) throws IOException {
    for (int place = 0; place < PLACES; place++) {
      int column = place;
      Numbers.write(quads.stream().mapToInt(quad -> quad[column]).toArray(), out);
    }
  }
}
