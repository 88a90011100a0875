package io.github.provender.graph;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.solver.PatternMatchData;

/**
 * Query executor that matches {@code GRAPH ?claim { … }} as quads, in place of trying one graph
 * after the other.
 */
final class ClaimExecutor extends OpExecutor {
  ClaimExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpGraph op, QueryIterator input) {
    if (op.getNode().isVariable() && op.getSubOp() instanceof OpBGP pattern) {
      return PatternMatchData.execute(
          execCxt.getDataset(),
          op.getNode(),
          pattern.getPattern(),
          input,
          quad -> !quad.isDefaultGraph(),
          execCxt);
    }
    return super.execute(op, input);
  }
}
