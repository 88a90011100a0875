package io.github.provender.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** What Protégé opens: the merged export, read by the library that Protégé is built on. */
class OwlExportTest {
  private static OWLOntology ontology;

  @BeforeAll
  static void load_without_network() throws OWLOntologyCreationException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExportFormat.OWL.write(Shipped.GRAPH, bytes);
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    manager.getIRIMappers().clear();
    manager
        .getIRIMappers()
        .add(
            iri -> {
              throw new IllegalStateException("the export asks for " + iri);
            });
    ontology =
        manager.loadOntologyFromOntologyDocument(
            new StreamDocumentSource(
                new ByteArrayInputStream(bytes.toByteArray()), IRI.create("urn:export")));
  }

  @Test
  void it_is_in_owl_2_dl() {
    assertEquals(List.of(), new OWL2DLProfile().checkOntology(ontology).getViolations());
  }

  @Test
  void hermit_finds_it_consistent() {
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
    assertTrue(reasoner.isConsistent());
    reasoner.dispose();
  }

  @Test
  void claimed_statements_carry_their_documents() {
    var model = IRI.create("https://w3id.org/provender/id/model/deepseek-r1");
    long sources =
        ontology
            .axioms()
            .filter(axiom -> axiom.isAnnotated() && axiom.toString().contains("hasBaseModel"))
            .filter(axiom -> axiom.signature().anyMatch(entity -> entity.getIRI().equals(model)))
            .flatMap(axiom -> axiom.annotations())
            .count();
    assertTrue(sources >= 2, sources + " sources");
  }
}
