package io.github.provender.store;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Quad table: statements with the graphs that hold them, a column for each place, sorted so that a
 * statement stands beside itself in other graphs.
 */
public final class QuadTable {
  private final Terms terms;
  private final int size;
  private final Column graphs;
  private final Column subjects;
  private final Column predicates;
  private final Column objects;

  private QuadTable(Terms terms, int[] graphs, int[] subjects, int[] predicates, int[] objects) {
    this.terms = terms;
    this.size = graphs.length;
    this.graphs = new Column(graphs, terms.size());
    this.subjects = new Column(subjects, terms.size());
    this.predicates = new Column(predicates, terms.size());
    this.objects = new Column(objects, terms.size());
  }

  /** Reads on in a buffer. */
  public static QuadTable read(ByteBuffer in, Terms terms) {
    return new QuadTable(
        terms, Numbers.read(in), Numbers.read(in), Numbers.read(in), Numbers.read(in));
  }

  /** The names of all graphs. */
  Iterator<Node> graphNames() {
    return IntStream.range(0, terms.size())
        .filter(term -> graphs.count(term) > 0)
        .mapToObj(terms::term)
        .iterator();
  }

  boolean hasGraph(Node name) {
    int number = terms.number(name);
    return number >= 0 && graphs.count(number) > 0;
  }

  Node graph(int row) {
    return terms.term(graphs.value(row));
  }

  Triple triple(int row) {
    return Triple.create(
        terms.term(subjects.value(row)),
        terms.term(predicates.value(row)),
        terms.term(objects.value(row)));
  }

  /** Whether the same statement stands before in another graph. */
  boolean isRepeated(int row) {
    return row > 0
        && subjects.value(row) == subjects.value(row - 1)
        && predicates.value(row) == predicates.value(row - 1)
        && objects.value(row) == objects.value(row - 1);
  }

  /** How many statements there are, each counted once. */
  int statements() {
    int count = 0;
    for (int row = 0; row < size; row++) {
      count += isRepeated(row) ? 0 : 1;
    }
    return count;
  }

  /** The rows that match; what is not concrete matches all. */
  Iterator<Integer> find(
      @Nullable Node graph,
      @Nullable Node subject,
      @Nullable Node predicate,
      @Nullable Node object) {
    int g = number(graph);
    int s = number(subject);
    int p = number(predicate);
    int o = number(object);
    if (Math.min(Math.min(g, s), Math.min(p, o)) == Terms.UNKNOWN) {
      return Collections.emptyIterator();
    }
    Column by = narrowest(g, s, o);
    int key = by == subjects ? s : by == graphs ? g : by == objects ? o : p;
    return new Rows(by, key) {
      @Override
      boolean matches(int row) {
        return subjects.matches(s, row)
            && predicates.matches(p, row)
            && objects.matches(o, row)
            && graphs.matches(g, row);
      }
    };
  }

  private int number(@Nullable Node node) {
    return node != null && node.isConcrete() ? terms.number(node) : Column.ANY;
  }

  /** Where to look: of no subject much is said, of many graphs and objects little. */
  private Column narrowest(int g, int s, int o) {
    if (s >= 0) {
      return subjects;
    }
    if (g >= 0 && (o < 0 || graphs.count(g) < objects.count(o))) {
      return graphs;
    }
    return o >= 0 ? objects : predicates;
  }
}
