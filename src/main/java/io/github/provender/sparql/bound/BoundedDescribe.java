package io.github.provender.sparql.bound;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.describe.DescribeBNodeClosure;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** DESCRIBE handler within limits: one thing after the other, until it is too much. */
final class BoundedDescribe extends DescribeBNodeClosure {
  static final Symbol MAX_TRIPLES = Symbol.create("urn:provender:maxTriples");

  private int most = Integer.MAX_VALUE;
  private Model described = ModelFactory.createDefaultModel();

  @Override
  public void start(Model result, Context context) {
    most = context.getInt(MAX_TRIPLES, most);
    described = result;
    super.start(result, context);
  }

  @Override
  public void describe(Resource thing) {
    super.describe(thing);
    SafeExecutionContext.checkSize(described.size(), most);
  }
}
