package io.github.provender.web;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;
import org.jspecify.annotations.Nullable;

/** Switches off, for the whole process, what an anonymous query must not be able to do. */
final class Precautions {
  private Precautions() {}

  /** No request leaves the server, no class is loaded by name, no property function runs. */
  static void take() {
    ARQ.globalServiceAllowed = false;
    ARQ.getContext().set(ARQ.httpServiceAllowed, false);
    ARQ.getContext().set(ARQ.enablePropertyFunctions, false);
    FunctionRegistry standard = new StandardOnly();
    StandardFunctions.loadStdDefs(standard);
    FunctionRegistry.set(ARQ.getContext(), standard);
  }

  /** Whether a function of that name is part of the standards. */
  static boolean isStandard(String iri) {
    return iri.startsWith("http://www.w3.org/2001/XMLSchema#")
        || iri.startsWith(ARQConstants.fnPrefix);
  }

  private static final class StandardOnly extends FunctionRegistry {
    @Override
    public @Nullable FunctionFactory get(String iri) {
      return isStandard(iri) ? super.get(iri) : null;
    }

    @Override
    public boolean isRegistered(String iri) {
      return isStandard(iri) && super.isRegistered(iri);
    }
  }
}
