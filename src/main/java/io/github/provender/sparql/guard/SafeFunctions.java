package io.github.provender.sparql.guard;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Function registry: the functions that may be called by their IRI; no other is ever looked for.
 */
public final class SafeFunctions extends FunctionRegistry {
  /** The casts of SPARQL 1.1 section 17.5, and those to the other types of dates. */
  private static final Set<String> CASTS =
      named(
          XSD.getURI(),
          "string boolean integer decimal float double dateTime date time duration gYear"
              + " gYearMonth");

  /**
   * The XPath functions by which SPARQL 1.1 section 17.4 defines its own. Those that take a pattern
   * or join texts can be called by keyword only, where they are bounded.
   */
  private static final Set<String> XPATH =
      named(
          ARQConstants.fnPrefix,
          "abs round ceiling floor not string-length substring upper-case lower-case starts-with"
              + " ends-with contains substring-before substring-after encode-for-uri"
              + " year-from-dateTime month-from-dateTime day-from-dateTime hours-from-dateTime"
              + " minutes-from-dateTime seconds-from-dateTime timezone-from-dateTime");

  public SafeFunctions() {
    StandardFunctions.loadStdDefs(this);
  }

  static boolean isKnown(String iri) {
    return CASTS.contains(iri) || XPATH.contains(iri);
  }

  private static Set<String> named(String namespace, String names) {
    return Stream.of(names.split(" ")).map(namespace::concat).collect(Collectors.toSet());
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
