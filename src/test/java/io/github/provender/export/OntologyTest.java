package io.github.provender.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.provender.Shipped;
import io.github.provender.rdf.Vocab;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.elk.owlapi.ElkReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAnnotation;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLLiteral;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLObjectPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2ELProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.profiles.OWLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The ontology's files and the merged export, by the library that Protégé is built on. */
class OntologyTest {
  private static final NoNetwork NO_NETWORK = new NoNetwork();
  private static final String MERGED = "merged export";
  private static final Map<String, OWLOntology> LOADED = new HashMap<>();
  private static String export = "";

  @BeforeAll
  static void guard_the_network() {
    NO_NETWORK.install();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    GraphExport.OWL.write(Shipped.GRAPH, bytes);
    export = bytes.toString(StandardCharsets.UTF_8);
  }

  @AfterAll
  static void no_connection_was_opened() {
    NO_NETWORK.remove();
    assertEquals(List.of(), NO_NETWORK.asked());
  }

  /** One of the files as it is, or the export; loaded once, as no test changes it. */
  private static OWLOntology ontology(String name) throws OWLOntologyCreationException {
    OWLOntology loaded = LOADED.get(name);
    if (loaded == null) {
      loaded = load(name, "");
      LOADED.put(name, loaded);
    }
    return loaded;
  }

  /** Loads with imports found by the catalog's rules: each of our ontologies is a local file. */
  private static OWLOntology load(String name, String more) throws OWLOntologyCreationException {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    manager.getIRIMappers().clear();
    manager.getIRIMappers().add(OntologyTest::local);
    String text = name.equals(MERGED) ? export : read(Path.of("ontology", name));
    return manager.loadOntologyFromOntologyDocument(
        new ByteArrayInputStream((text + more).getBytes(StandardCharsets.UTF_8)));
  }

  private static IRI local(IRI iri) {
    Map<String, String> files =
        Map.of("ns", "provender.ttl", "schemes", "schemes.ttl", "alignments", "alignments.ttl");
    String file = files.get(iri.toString().replace(Vocab.BASE, ""));
    if (file == null) {
      throw new IllegalStateException("not one of ours: " + iri);
    }
    return IRI.create(Path.of("ontology", file).toUri());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> every_file_is_in_owl_2_dl_el_and_rl() {
    return Stream.of("provender.ttl", "schemes.ttl", "alignments.ttl", MERGED)
        .flatMap(
            name ->
                Stream.of(new OWL2DLProfile(), new OWL2ELProfile(), new OWL2RLProfile())
                    .map(
                        profile ->
                            dynamicTest(
                                name + ", " + profile.getName(), () -> requireIn(profile, name))));
  }

  private static void requireIn(OWLProfile profile, String name)
      throws OWLOntologyCreationException {
    assertEquals(List.of(), profile.checkOntology(ontology(name)).getViolations());
  }

  @ParameterizedTest
  @ValueSource(strings = {"provender.ttl", "schemes.ttl", "alignments.ttl", MERGED})
  void hermit_and_elk_find_it_consistent(String name) throws OWLOntologyCreationException {
    OWLOntology ontology = ontology(name);
    for (OWLReasoner reasoner :
        List.of(
            new ReasonerFactory().createReasoner(ontology),
            new ElkReasonerFactory().createReasoner(ontology))) {
      assertTrue(reasoner.isConsistent());
      assertEquals(
          Set.of(reasoner.getBottomClassNode().getRepresentativeElement()),
          reasoner.getUnsatisfiableClasses().entities().collect(Collectors.toSet()));
      reasoner.dispose();
    }
  }

  @Test
  void r1_descends_from_its_base_and_through_generated_data_from_its_checkpoint()
      throws OWLOntologyCreationException {
    OWLOntology ontology = ontology(MERGED);
    OWLDataFactory factory = ontology.getOWLOntologyManager().getOWLDataFactory();
    OWLReasoner reasoner = new ElkReasonerFactory().createReasoner(ontology);
    Predicate<String> isAncestor =
        model ->
            reasoner
                .getInstances(
                    factory.getOWLObjectHasValue(
                        factory.getOWLObjectProperty(Vocab.NS + "descendsFrom"),
                        factory.getOWLNamedIndividual(Vocab.ID + "model/" + model)))
                .containsEntity(factory.getOWLNamedIndividual(Vocab.ID + "model/deepseek-r1"));
    assertTrue(isAncestor.test("deepseek-v3-base"));
    assertTrue(isAncestor.test("deepseek-r1.after-reasoning-rl"));
    assertFalse(isAncestor.test("gpt-4o"));
    reasoner.dispose();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<urn:x:a> a pv:Model, pv:Dataset .",
        "<urn:x:a> a pv:TrainingRun, pv:TrainingStage .",
        "<urn:x:a> a pv:ModelSnapshot, pv:Checkpoint .",
        "<urn:x:a> pv:hasBaseModel <urn:x:b> . <urn:x:b> a pv:Dataset ."
      })
  void what_cannot_be_is_inconsistent(String statements) throws OWLOntologyCreationException {
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(load("provender.ttl", statements));
    assertFalse(reasoner.isConsistent());
    reasoner.dispose();
  }

  @Test
  void two_base_models_are_a_disagreement_and_not_one_thing() throws OWLOntologyCreationException {
    OWLOntology ontology =
        load(
            "provender.ttl",
            "<urn:x:a> a pv:Model ; pv:hasBaseModel <urn:x:b>, <urn:x:c> . <urn:x:b> a pv:Model . <urn:x:c> a pv:Model .");
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
    OWLNamedIndividual b =
        ontology.getOWLOntologyManager().getOWLDataFactory().getOWLNamedIndividual("urn:x:b");
    assertEquals(1, reasoner.getSameIndividuals(b).entities().count());
    reasoner.dispose();
  }

  @Test
  void protege_shows_a_class_tree_labels_by_language_and_sources_on_statements()
      throws OWLOntologyCreationException {
    OWLOntology ontology = ontology(MERGED);
    OWLDataFactory factory = ontology.getOWLOntologyManager().getOWLDataFactory();
    OWLClass model = factory.getOWLClass(Vocab.NS + "Model");
    Set<String> below =
        ontology
            .subClassAxiomsForSuperClass(model)
            .map(axiom -> axiom.getSubClass().asOWLClass().getIRI().getShortForm())
            .collect(Collectors.toSet());
    assertEquals(Set.of("ModelSnapshot", "Checkpoint"), below);
    Set<String> languages =
        ontology
            .annotationAssertionAxioms(model.getIRI())
            .filter(axiom -> axiom.getProperty().isLabel())
            .map(axiom -> ((OWLLiteral) axiom.getValue()).getLang())
            .collect(Collectors.toSet());
    assertEquals(Set.of("en", "ko", "zh"), languages);
    OWLNamedIndividual r1 = factory.getOWLNamedIndividual(Vocab.ID + "model/deepseek-r1");
    Map<String, Set<String>> sources =
        ontology
            .objectPropertyAssertionAxioms(r1)
            .filter(axiom -> axiom.getProperty().toString().contains("hasBaseModel"))
            .collect(
                Collectors.toMap(
                    axiom -> axiom.getObject().asOWLNamedIndividual().getIRI().getShortForm(),
                    OntologyTest::sources));
    assertTrue(sources.getOrDefault("deepseek-v3-base", Set.of()).contains("deepseek-r1-readme"));
    Set<String> others = sources.getOrDefault("deepseek-v3", Set.of());
    assertTrue(others.contains("codingmall-r1-gpt-4o"), others.toString());
    assertFalse(others.contains("deepseek-r1-readme"), others.toString());
  }

  private static Set<String> sources(OWLObjectPropertyAssertionAxiom axiom) {
    return axiom
        .annotations()
        .map(OWLAnnotation::getValue)
        .map(value -> value.asIRI().orElseThrow().getShortForm())
        .collect(Collectors.toSet());
  }

  @Test
  void every_individual_has_a_type() throws OWLOntologyCreationException {
    OWLOntology ontology = ontology(MERGED);
    List<String> untyped =
        ontology
            .individualsInSignature()
            .filter(individual -> ontology.classAssertionAxioms(individual).findAny().isEmpty())
            .filter(individual -> !ontology.isDeclared(individual))
            .filter(individual -> ontology.entitiesInSignature(individual.getIRI()).count() == 1)
            .map(individual -> individual.getIRI().toString())
            .toList();
    assertEquals(List.of(), untyped);
  }

  @Test
  void only_things_of_ours_are_individuals() throws OWLOntologyCreationException {
    OWLOntology ontology = load(MERGED, "");
    List<String> others =
        ontology
            .individualsInSignature()
            .map(individual -> individual.getIRI().toString())
            .filter(iri -> !iri.startsWith(Vocab.ID) && !iri.startsWith(Vocab.CONCEPT))
            .sorted()
            .toList();
    assertEquals(List.of(), others);
  }
}
