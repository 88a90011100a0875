package io.github.provender.ingest.function;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase;

/** A SPARQL function that is one Java function of RDF terms. */
final class SmallFunction extends FunctionBase {

  /** What it does. */
  interface Body {
    Optional<Node> of(List<Node> arguments);
  }

  private final int arguments;
  private final Body body;

  SmallFunction(int arguments, Body body) {
    this.arguments = arguments;
    this.body = body;
  }

  @Override
  public NodeValue exec(List<NodeValue> values) {
    List<Node> nodes = values.stream().map(NodeValue::asNode).toList();
    try {
      return body.of(nodes)
          .map(NodeValue::makeNode)
          .orElseThrow(() -> new ExprEvalException("no answer"));
    } catch (UnsupportedOperationException e) {
      throw new ExprEvalException("an argument of the wrong kind", e);
    }
  }

  @Override
  public void checkBuild(String uri, ExprList values) {
    if (values.size() != arguments) {
      throw new QueryBuildException(uri + " takes " + arguments + " arguments");
    }
  }
}
