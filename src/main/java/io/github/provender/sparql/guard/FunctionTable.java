package io.github.provender.sparql.guard;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.vocabulary.XSD;

/**
 * Function table: every function, operator and aggregate of SPARQL 1.1 with its bound. What is not
 * here is not called.
 *
 * <p>Names are those of ARQ's own notation for expressions and, for aggregates, those of SPARQL in
 * small letters. The functions with an IRI are the casts of section 17.5, those to other types of
 * dates, and the XPath functions by which section 17.4 defines its own. Those XPath functions that
 * take a pattern or join texts can be called by keyword only.
 */
public final class FunctionTable {
  private static final String XPATH = "fn:";
  private static final String CAST = "xsd:";

  private static final Map<String, FunctionBound> BOUNDS = new TreeMap<>();

  static {
    put(FunctionBound.ANY, "bound if coalesce exists notexists or and not in notin sameTerm");
    put(FunctionBound.ANY, "eq ne lt gt le ge isIRI isURI isBlank isLiteral isNumeric");
    put(
        FunctionBound.ANY,
        "str lang datatype strlen strstarts strends bnode uuid struuid rand now");
    put(FunctionBound.DATE, "year month day hours minutes seconds timezone tz");
    put(FunctionBound.ANY, "count min max sample xsd:string");
    put(FunctionBound.ANY, "fn:not fn:string-length fn:starts-with fn:ends-with");
    put(FunctionBound.DATE, "fn:year-from-dateTime fn:month-from-dateTime fn:day-from-dateTime");
    put(FunctionBound.DATE, "fn:hours-from-dateTime fn:minutes-from-dateTime");
    put(FunctionBound.DATE, "fn:seconds-from-dateTime fn:timezone-from-dateTime");
    put(FunctionBound.COPY, "concat substr fn:substring group_concat");
    put(FunctionBound.NUMBER, "add subtract divide unaryplus unaryminus abs round ceil floor");
    put(FunctionBound.NUMBER, "fn:abs fn:round fn:ceiling fn:floor sum avg");
    put(FunctionBound.PRODUCT, "multiply");
    put(FunctionBound.TEXT, "ucase lcase encode_for_uri md5 sha1 sha256 sha384 sha512");
    put(FunctionBound.TEXT, "fn:upper-case fn:lower-case fn:encode-for-uri");
    put(FunctionBound.SEARCH, "contains strbefore strafter");
    put(FunctionBound.SEARCH, "fn:contains fn:substring-before fn:substring-after");
    put(FunctionBound.PATTERN, "regex replace");
    put(FunctionBound.IRI, "iri uri");
    put(FunctionBound.VALUE, "xsd:boolean xsd:integer xsd:decimal xsd:float xsd:double");
    put(
        FunctionBound.VALUE,
        "xsd:dateTime xsd:date xsd:time xsd:duration xsd:gYear xsd:gYearMonth");
    put(FunctionBound.TYPED, "strdt");
    put(FunctionBound.LANGUAGE, "strlang langMatches");
  }

  private FunctionTable() {}

  private static void put(FunctionBound bound, String names) {
    Arrays.stream(names.split(" ")).forEach(name -> BOUNDS.put(name, bound));
  }

  /** The bound of a function; empty where SPARQL 1.1 has no such function. */
  public static Optional<FunctionBound> bound(ExprFunction function) {
    return function instanceof E_Function named
        ? bound(named.getFunctionIRI())
        : named(function.getFunctionSymbol().getSymbol());
  }

  /** The bound of a function with an IRI. */
  static Optional<FunctionBound> bound(String iri) {
    if (iri.startsWith(ARQConstants.fnPrefix)) {
      return named(XPATH + iri.substring(ARQConstants.fnPrefix.length()));
    }
    return iri.startsWith(XSD.getURI())
        ? named(CAST + iri.substring(XSD.getURI().length()))
        : Optional.empty();
  }

  /** The bound of what has this name, an aggregate too. */
  public static Optional<FunctionBound> named(String name) {
    return Optional.ofNullable(BOUNDS.get(name));
  }

  /** All names. */
  public static Set<String> names() {
    return Set.copyOf(BOUNDS.keySet());
  }
}
