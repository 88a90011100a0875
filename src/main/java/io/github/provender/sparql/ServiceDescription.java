package io.github.provender.sparql;

import io.github.provender.http.Limits;
import io.github.provender.query.ResultFormat;
import io.github.provender.rdf.RdfFormat;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** SPARQL 1.1 Service Description of the endpoint, its limits included. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String W3C = "http://www.w3.org/ns/formats/";

  private ServiceDescription() {}

  /**
   * Describes the service.
   *
   * @param address the endpoint's own, as the client asked for it
   * @param more what else is known of the data
   */
  static Graph of(String address, Limits limits, Graph more) {
    Model model = ModelFactory.createDefaultModel();
    GraphUtil.addInto(model.getGraph(), more);
    model.setNsPrefix("sd", SD).setNsPrefix("rdfs", RDFS.uri);
    Resource service = model.createResource(address);
    Resource dataset = model.createResource();
    Resource graph = model.createResource();
    service
        .addProperty(RDF.type, sd("Service"))
        .addProperty(sd("endpoint"), service)
        .addProperty(sd("supportedLanguage"), sd("SPARQL11Query"))
        .addProperty(sd("feature"), sd("UnionDefaultGraph"))
        .addProperty(sd("defaultDataset"), dataset);
    formats()
        .forEach(name -> service.addProperty(sd("resultFormat"), model.createResource(W3C + name)));
    dataset.addProperty(RDF.type, sd("Dataset")).addProperty(sd("defaultGraph"), graph);
    graph.addProperty(RDF.type, sd("Graph"));
    comments(limits).forEach(text -> service.addProperty(RDFS.comment, text, "en"));
    return model.getGraph();
  }

  /** The names that the W3C gives the formats of results and of graphs. */
  private static Stream<String> formats() {
    return Stream.concat(
        ResultFormat.STANDARD.stream().map(format -> "SPARQL_Results_" + format.name()),
        RdfFormat.ALL.stream()
            .map(
                format ->
                    switch (format) {
                      case TURTLE -> "Turtle";
                      case RDF_XML -> "RDF_XML";
                      case JSON_LD -> "JSON-LD";
                      case N_TRIPLES -> "N-Triples";
                    }));
  }

  /** No published vocabulary names these limits, so they are told in words. */
  private static java.util.List<String> comments(Limits limits) {
    return java.util.List.of(
        "A query may run for " + limits.answerMillis() / 1000.0 + " seconds.",
        "A SELECT returns at most " + limits.rows() + " rows; X-Provender-Rows-Cut tells of more.",
        "A CONSTRUCT or DESCRIBE returns at most " + limits.triples() + " triples.",
        "At most " + limits.queries() + " queries run at the same time.",
        "A request's body may have " + limits.bodyBytes() + " bytes.",
        "A regular expression may have " + limits.patternCharacters() + " characters.",
        "SERVICE and functions beyond SPARQL 1.1 are refused.");
  }

  private static Property sd(String name) {
    return org.apache.jena.rdf.model.ResourceFactory.createProperty(SD, name);
  }
}
