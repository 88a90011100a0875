package io.github.provender.sparql;

import io.github.provender.http.ContentNegotiation;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/** A form in which a result can be had, with its short name and its media types. */
enum SparqlResultFormat {
  JSON(
      ResultSetLang.RS_JSON,
      "http://www.w3.org/ns/formats/SPARQL_Results_JSON",
      "application/sparql-results+json",
      "application/json"),
  XML(
      ResultSetLang.RS_XML,
      "http://www.w3.org/ns/formats/SPARQL_Results_XML",
      "application/sparql-results+xml"),
  CSV(ResultSetLang.RS_CSV, "http://www.w3.org/ns/formats/SPARQL_Results_CSV", "text/csv"),
  TSV(
      ResultSetLang.RS_TSV,
      "http://www.w3.org/ns/formats/SPARQL_Results_TSV",
      "text/tab-separated-values"),
  TTL(Lang.TURTLE, "http://www.w3.org/ns/formats/Turtle", "text/turtle"),
  RDF(Lang.RDFXML, "http://www.w3.org/ns/formats/RDF_XML", "application/rdf+xml"),
  JSONLD(Lang.JSONLD, "http://www.w3.org/ns/formats/JSON-LD", "application/ld+json"),
  NT(Lang.NTRIPLES, "http://www.w3.org/ns/formats/N-Triples", "application/n-triples");

  /** Most triples of a result in JSON-LD. */
  static final int MOST_IN_A_TREE = 20_000;

  /** The forms of rows and of yes or no, the preferred one first. */
  static final List<SparqlResultFormat> OF_ROWS = List.of(JSON, XML, CSV, TSV);

  /** The forms of graphs, the preferred one first. */
  static final List<SparqlResultFormat> OF_GRAPHS = List.of(TTL, RDF, JSONLD, NT);

  @SuppressWarnings("ImmutableEnumChecker") // Lang has no setters
  private final Lang lang;

  private final String iri;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> mediaTypes;

  SparqlResultFormat(Lang lang, String iri, String... mediaTypes) {
    this.lang = lang;
    this.iri = iri;
    this.mediaTypes = List.of(mediaTypes);
  }

  static List<SparqlResultFormat> of(Query query) {
    return query.isConstructType() || query.isDescribeType() ? OF_GRAPHS : OF_ROWS;
  }

  Lang lang() {
    return lang;
  }

  /** How a graph is written: as a stream where the form can be, since a graph may be large. */
  RDFFormat graph() {
    return switch (this) {
      case RDF -> RDFFormat.RDFXML_PLAIN;
      case JSONLD -> RDFFormat.JSONLD_PLAIN;
      case NT -> RDFFormat.NTRIPLES_UTF8;
      default -> RDFFormat.TURTLE_BLOCKS;
    };
  }

  /** How large a graph may be in this form: JSON-LD is made as one tree in memory, not streamed. */
  int triples() {
    return this == JSONLD ? MOST_IN_A_TREE : Integer.MAX_VALUE;
  }

  /** The name that the W3C gives the form. */
  String iri() {
    return iri;
  }

  private String shortName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The form as asked for, with the media type by which it was asked for. */
  record Wanted(SparqlResultFormat form, String mediaType) {

    String header() {
      return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }
  }

  /** The form named, by its short name or its media type; the client's {@code format=}. */
  static Wanted named(String name, List<SparqlResultFormat> offered) {
    for (SparqlResultFormat form : offered) {
      if (form.shortName().equals(name)) {
        return new Wanted(form, form.mediaTypes.get(0));
      }
      if (form.mediaTypes.contains(name)) {
        return new Wanted(form, name);
      }
    }
    String names =
        offered.stream().map(SparqlResultFormat::shortName).collect(Collectors.joining(", "));
    throw HttpProblem.of(
        400, ProblemType.FORMAT, "no form '" + name + "' of this answer; there are " + names);
  }

  /** The form that an Accept header likes best. */
  static Wanted accepted(HttpServletRequest request, List<SparqlResultFormat> offered) {
    List<String> types = types(offered).toList();
    return ContentNegotiation.mediaType(request, types)
        .map(type -> named(type, offered))
        .orElseThrow(
            () ->
                HttpProblem.of(
                    406,
                    ProblemType.NOT_ACCEPTABLE,
                    "none of the types asked for can be had; there are "
                        + String.join(", ", types)));
  }

  /** All media types of these forms, the preferred one first. */
  static Stream<String> types(List<SparqlResultFormat> offered) {
    return offered.stream().flatMap(form -> form.mediaTypes.stream());
  }

  /** Both kinds of forms, for the service description. */
  static List<SparqlResultFormat> all() {
    return Arrays.asList(values());
  }
}
