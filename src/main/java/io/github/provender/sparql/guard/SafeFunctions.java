package io.github.provender.sparql.guard;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;
import org.jspecify.annotations.Nullable;

/** Function registry: those of the table may be called by their IRI; no other is looked for. */
public final class SafeFunctions extends FunctionRegistry {
  public SafeFunctions() {
    StandardFunctions.loadStdDefs(this);
  }

  static boolean isKnown(String iri) {
    return FunctionTable.bound(iri).isPresent();
  }

  @Override
  public @Nullable FunctionFactory get(String iri) {
    return isKnown(iri) ? super.get(iri) : null;
  }

  @Override
  public boolean isRegistered(String iri) {
    return isKnown(iri) && super.isRegistered(iri);
  }
}
