package io.github.provender.lint;

import io.github.provender.graph.DerivedFact;
import io.github.provender.graph.DerivedFacts;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.SparqlFile;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Lints an inference rule: from the example beside it follows just what stands there. */
public final class DerivedLint {
  private static final Node IS_DERIVED = Vocab.pv("isDerived");

  private final DerivedFact fact;
  private final SourceText source;
  private final List<LintMessage> found;

  private DerivedLint(DerivedFact fact, SourceText source) {
    this.fact = fact;
    this.source = source;
    this.found =
        new ArrayList<>(
            HeaderLint.required(source, fact.file().header(), List.of("summary", "description")));
  }

  /**
   * All that is asked of the file.
   *
   * @param others of the workspace, which it may build on; one of its name gives way to it
   * @param ontology in which its property is declared
   */
  public static List<LintMessage> of(
      Path file, SourceText source, List<SparqlFile> others, KnowledgeGraph ontology) {
    SparqlFile text = SparqlFile.parse(source.file(), source.text());
    DerivedFacts all =
        DerivedFacts.of(
            Stream.concat(
                    others.stream().filter(other -> !other.slug().equals(text.slug())),
                    Stream.of(text))
                .toList());
    DerivedLint lint = new DerivedLint(DerivedFact.of(text), source);
    lint.requireDeclared(ontology);
    lint.example(file.resolveSibling(text.slug() + ".example.trig"), all);
    return lint.found;
  }

  private void requireDeclared(KnowledgeGraph ontology) {
    if (ontology.object(fact.property(), IS_DERIVED).isEmpty()) {
      String name = fact.file().slug();
      error(
          "the ontology does not declare pv:" + name + " as derived",
          "add to ontology/provender.ttl: pv:"
              + name
              + " a owl:ObjectProperty ; rdfs:label \"…\"@en, \"…\"@ko, \"…\"@zh ;"
              + " skos:definition \"…\"@en ; skos:example \"…\"@en ; pv:isDerived true ;"
              + " rdfs:isDefinedBy <https://w3id.org/provender/ns> .");
    }
  }

  private void example(Path file, DerivedFacts all) {
    if (!Files.exists(file)) {
      error("no example: " + RdfFile.display(file), "write statements, and what follows from them");
      return;
    }
    RdfFile example = RdfFile.read(file);
    KnowledgeGraph graph = KnowledgeGraph.of(List.of(example), all);
    Set<String> expected = facts(example.quads(), graph);
    Set<String> derived = facts(graph.derived().quads(), graph);
    if (expected.isEmpty()) {
      error(
          RdfFile.display(file) + " lets nothing follow",
          "write into g:derived there what follows");
    }
    tell(derived, expected, RdfFile.display(file) + " does not have what follows");
    tell(expected, derived, RdfFile.display(file) + " has what does not follow");
  }

  /** Names one statement of those that only one side has. */
  private void tell(Set<String> these, Set<String> butNot, String what) {
    these.stream()
        .filter(statement -> !butNot.contains(statement))
        .findFirst()
        .ifPresent(first -> error(what + ": " + first, "correct the example or the CONSTRUCT"));
  }

  private Set<String> facts(List<Quad> quads, KnowledgeGraph graph) {
    return quads.stream()
        .filter(quad -> quad.getGraph().equals(DerivedFacts.GRAPH))
        .filter(quad -> quad.getPredicate().equals(fact.property()))
        .map(
            quad ->
                Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
                    .map(graph::curie)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void error(String what, String fix) {
    found.add(source.error("CONSTRUCT", what, fix));
  }
}
