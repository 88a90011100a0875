package io.github.provender.lint;

import io.github.provender.rdf.Vocab;
import io.github.provender.validate.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** Lints a SHACL rule: one of its examples passes, one fails, and just as the file says. */
public final class RuleLint {
  private final Rule rule;
  private final SourceText source;
  private final List<LintMessage> found = new ArrayList<>();

  private RuleLint(Rule rule, SourceText source) {
    this.rule = rule;
    this.source = source;
  }

  public static List<LintMessage> of(Rule rule, SourceText source, Graph ontology) {
    RuleLint lint = new RuleLint(rule, source);
    lint.texts();
    lint.examples(ontology);
    return lint.found;
  }

  private void texts() {
    for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode(), SHACL.message)) {
      Set<String> languages = new HashSet<>();
      rule.shapes()
          .find(Node.ANY, property, Node.ANY)
          .forEachRemaining(t -> languages.add(t.getObject().getLiteralLanguage()));
      String name = property.equals(SHACL.message) ? "sh:message" : "rdfs:" + Vocab.slug(property);
      if (!languages.contains("en")) {
        error("sh:NodeShape", "no " + name + " in English", "add " + name + " \"…\"@en");
      }
      for (String language : List.of("ko", "zh")) {
        if (!languages.contains(language)) {
          found.add(
              source.hint(
                  "no " + name + " in " + (language.equals("ko") ? "Korean" : "Chinese"),
                  "add " + name + " \"…\"@" + language + " if you can"));
        }
      }
    }
  }

  private void examples(Graph ontology) {
    if (rule.pass().isEmpty() || rule.fail().isEmpty()) {
      error(
          "GRAPH",
          rule.pass().isEmpty() ? "no passing example" : "no failing example",
          "add GRAPH " + (rule.pass().isEmpty() ? "<#pass>" : "<#fail>") + " { … }");
      return;
    }
    if (!entries(ontology).isEmpty()) {
      error("sh:NodeShape", "the ontology itself breaks the rule", "narrow the rule's target");
    }
    if (!entries(joined(ontology, rule.pass())).isEmpty()) {
      error("GRAPH <#pass>", "the passing example fails", "correct the example or the shape");
    }
    List<ReportEntry> failures = entries(joined(ontology, rule.fail()));
    if (failures.isEmpty()) {
      error("GRAPH <#fail>", "the failing example passes", "correct the example or the shape");
      return;
    }
    Set<Node> severities =
        failures.stream().map(entry -> entry.severity().level()).collect(Collectors.toSet());
    if (!severities.equals(expected(SHACL.resultSeverity).collect(Collectors.toSet()))) {
      error("<#fail>", "it fails with another severity than is said", "correct sh:resultSeverity");
    }
    Set<String> paths =
        failures.stream()
            .map(ReportEntry::resultPath)
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.toSet());
    Set<String> wanted =
        expected(SHACL.resultPath)
            .map(path -> ShaclPaths.parsePath(rule.shapes(), path).toString())
            .collect(Collectors.toSet());
    if (!paths.equals(wanted)) {
      error("<#fail>", "it fails at " + paths + ", not at " + wanted, "correct sh:resultPath");
    }
  }

  private Stream<Node> expected(Node property) {
    return rule
        .shapes()
        .find(rule.failName(), property, Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream();
  }

  private List<ReportEntry> entries(Graph data) {
    return List.copyOf(
        ShaclValidator.get().validate(Shapes.parse(rule.shapes()), data).getEntries());
  }

  private static Graph joined(Graph ontology, Graph example) {
    Graph data = GraphFactory.createDefaultGraph();
    ontology.find().forEachRemaining(data::add);
    example.find().forEachRemaining(data::add);
    return data;
  }

  private void error(String needle, String what, String fix) {
    found.add(source.error(needle, what, fix));
  }
}
