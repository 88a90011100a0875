package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.ServedSite;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLException;
import org.semanticweb.owlapi.model.OWLOntology;

/** Programs of others, as they come, against the endpoint. */
class ClientsTest {
  private static final String MODELS =
      "PREFIX pv: <" + Vocab.NS + "> SELECT DISTINCT ?m { ?m a pv:Model }";
  private static final String ONE = "CONSTRUCT WHERE { <" + Vocab.ID + "model/deepseek-r1> ?p ?o }";
  private static final String ENDPOINT = ServedSite.SHIPPED.origin() + SparqlEndpoint.PATH;

  private static final Set<String> HELD =
      Shipped.GRAPH.subjects(Vocab.TYPE, Vocab.pv("Model")).stream()
          .map(Node::getURI)
          .collect(Collectors.toSet());

  @ParameterizedTest
  @EnumSource(
      value = QuerySendMode.class,
      names = {"asGetAlways", "asPostForm", "asPost"})
  void jena_reads_rows_and_triples(QuerySendMode mode) {
    Set<String> read = new HashSet<>();
    try (QueryExec execution =
        QueryExecHTTP.service(ENDPOINT).query(MODELS).sendMode(mode).build()) {
      RowSet rows = execution.select();
      rows.forEachRemaining(row -> read.add(row.get("m").getURI()));
    }
    assertFalse(read.isEmpty());
    assertEquals(HELD, read);
    try (QueryExec execution = QueryExecHTTP.service(ENDPOINT).query(ONE).sendMode(mode).build()) {
      Graph triples = execution.construct();
      assertFalse(triples.isEmpty());
    }
  }

  @Test
  void rdf4j_reads_rows_and_triples_and_is_told_of_mistakes() {
    SPARQLRepository repository = new SPARQLRepository(ENDPOINT);
    try (RepositoryConnection connection = repository.getConnection()) {
      Set<String> read = new HashSet<>();
      try (var rows = connection.prepareTupleQuery(MODELS).evaluate()) {
        rows.forEach(row -> read.add(row.getValue("m").stringValue()));
      }
      assertEquals(HELD, read);
      try (var triples = connection.prepareGraphQuery(ONE).evaluate()) {
        assertFalse(QueryResults.asModel(triples).isEmpty());
      }
      assertTrue(connection.prepareBooleanQuery("ASK { ?s ?p ?o }").evaluate());
      QueryEvaluationException refusal =
          assertThrows(
              QueryEvaluationException.class,
              () -> connection.prepareBooleanQuery("ASK { ?s ?p }").evaluate());
      assertTrue(refusal.toString().contains("\"line\" : 1"), refusal::toString);
    } finally {
      repository.shutDown();
    }
  }

  @Test
  void the_owl_api_loads_the_ontology() throws OWLException {
    OWLOntology ontology =
        OWLManager.createOWLOntologyManager()
            .loadOntologyFromOntologyDocument(
                IRI.create(ServedSite.SHIPPED.origin() + "/ontology"));
    assertTrue(
        ontology.containsClassInSignature(IRI.create(Vocab.NS + "Model")), ontology::toString);
  }
}
