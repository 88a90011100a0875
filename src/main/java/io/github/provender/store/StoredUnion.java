package io.github.provender.store;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** Every statement of a quad table once, in however many graphs it stands. */
final class StoredUnion extends GraphBase {
  private final QuadTable table;

  StoredUnion(QuadTable table) {
    this.table = table;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return WrappedIterator.create(
        Iter.map(
            Iter.filter(
                table.find(null, pattern.getSubject(), pattern.getPredicate(), pattern.getObject()),
                row -> !table.isRepeated(row)),
            table::triple));
  }

  @Override
  protected int graphBaseSize() {
    return table.statements();
  }
}
