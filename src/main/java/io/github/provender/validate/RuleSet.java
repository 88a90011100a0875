package io.github.provender.validate;

import io.github.provender.cache.Lazy;
import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.FileContent;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.PathWriter;
import org.jspecify.annotations.Nullable;

/**
 * Rule set, found by folder: SHACL shapes for nodes, and dataset checks for what SHACL cannot see.
 * The files are read at once, and parsed when they are first needed.
 */
public final class RuleSet {
  private static final int MAX_VALUE_LENGTH = 100;

  private final Lazy<List<Rule>> rules;
  private final Lazy<List<CannedQuery>> checks;

  private RuleSet(Supplier<List<Rule>> rules, Supplier<List<CannedQuery>> checks) {
    this.rules = new Lazy<>(rules);
    this.checks = new Lazy<>(checks);
  }

  public RuleSet(List<Rule> rules, List<CannedQuery> checks) {
    this(() -> rules, () -> checks);
  }

  public static RuleSet of(Workspace workspace) {
    return new RuleSet(
        parsed(workspace.rules(), Rule::parse), parsed(workspace.checks(), CannedQuery::parse));
  }

  private static <T> Supplier<List<T>> parsed(
      List<Path> files, BiFunction<String, byte[], T> parser) {
    List<Supplier<T>> all =
        files.stream()
            .map(
                file -> {
                  String name = RdfFile.display(file);
                  byte[] bytes = FileContent.of(file);
                  return (Supplier<T>) () -> parser.apply(name, bytes);
                })
            .toList();
    return () -> all.stream().map(Supplier::get).toList();
  }

  public List<Rule> rules() {
    return rules.get();
  }

  public List<CannedQuery> checks() {
    return checks.get();
  }

  /** What the rules ask of each class and property, as their messages say it. */
  public Map<Node, List<String>> constraints(KnowledgeGraph graph, Language language) {
    Map<Node, List<String>> constraints = new HashMap<>();
    for (Rule rule : rules()) {
      Graph shapes = rule.shapes();
      List<String> messages =
          Stream.concat(
                  nodes(shapes, SHACL.NodeShape),
                  shapes
                      .find(Node.ANY, SHACL.property, Node.ANY)
                      .mapWith(Triple::getObject)
                      .toList()
                      .stream())
              .map(shape -> filled(best(shapes, shape, SHACL.message, language, ""), graph))
              .filter(message -> !message.isEmpty())
              .distinct()
              .toList();
      for (Node target :
          List.of(SHACL.targetClass, SHACL.targetSubjectsOf, SHACL.targetObjectsOf)) {
        shapes
            .find(Node.ANY, target, Node.ANY)
            .mapWith(Triple::getObject)
            .toList()
            .forEach(
                term -> constraints.computeIfAbsent(term, t -> new ArrayList<>()).addAll(messages));
      }
    }
    return constraints;
  }

  private static Stream<Node> nodes(Graph shapes, Node type) {
    return shapes.find(Node.ANY, Vocab.TYPE, type).mapWith(Triple::getSubject).toList().stream();
  }

  /** Runs every rule, on all cores; the worst first, then by place. */
  public List<ValidationResult> check(KnowledgeGraph graph, Language language) {
    List<Callable<List<ValidationResult>>> work = new ArrayList<>();
    checks().forEach(check -> work.add(new DatasetCheck(check, graph, language)::results));
    rules().forEach(rule -> work.add(() -> findings(rule, graph, language)));
    return ParallelTasks.run(work).stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparing(ValidationResult::severity)
                .thenComparing(f -> f.place() == null ? "" : f.place().file())
                .thenComparingLong(f -> f.place() == null ? 0 : f.place().line())
                .thenComparing(f -> f.focus().toString())
                .thenComparing(ValidationResult::rule)
                .thenComparing(ValidationResult::what))
        .toList();
  }

  private static List<ValidationResult> findings(
      Rule rule, KnowledgeGraph graph, Language language) {
    return ShaclValidator.get()
        .validate(Shapes.parse(rule.shapes()), graph.union())
        .getEntries()
        .stream()
        .map(entry -> finding(entry, rule, graph, language))
        .toList();
  }

  private static ValidationResult finding(
      ReportEntry entry, Rule rule, KnowledgeGraph graph, Language language) {
    Graph shapes = rule.shapes();
    Node focus = entry.focusNode();
    String path = entry.resultPath() == null ? "" : path(entry.resultPath(), graph);
    String value = entry.value() == null ? "" : shortened(graph.curie(entry.value()));
    String requirement = best(shapes, Node.ANY, Vocab.LABEL, language, rule.name());
    return new ValidationResult(
        rule.name(),
        entry.severity().equals(Severity.Info)
            ? ValidationResult.Severity.INFO
            : ValidationResult.Severity.VIOLATION,
        focus,
        path,
        String.join(" ", requirement + ":", graph.curie(focus), path, value).strip(),
        filled(best(shapes, entry.source(), SHACL.message, language, entry.message()), graph),
        place(entry, graph));
  }

  private static String filled(String message, KnowledgeGraph graph) {
    return new MessageTemplate(message).fill(BindingFactory.root(), graph);
  }

  static String shortened(String text) {
    return text.length() <= MAX_VALUE_LENGTH ? text : text.substring(0, MAX_VALUE_LENGTH) + "…";
  }

  private static @Nullable SourceLocation place(ReportEntry entry, KnowledgeGraph graph) {
    Locations locations = new Locations(graph);
    return entry.value() != null && entry.resultPath() instanceof P_Link link
        ? locations.of(entry.focusNode(), link.getNode(), entry.value())
        : locations.of(entry.focusNode());
  }

  private static String path(org.apache.jena.sparql.path.Path path, KnowledgeGraph graph) {
    return path instanceof P_Link link ? graph.curie(link.getNode()) : PathWriter.asString(path);
  }

  private static String best(
      Graph shapes, Node subject, Node property, Language language, @Nullable String otherwise) {
    return shapes.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .min(
            Comparator.comparing((Node text) -> !text.getLiteralLanguage().equals(language.code()))
                .thenComparing(text -> !text.getLiteralLanguage().equals("en")))
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> Objects.requireNonNullElse(otherwise, "see the rule"));
  }
}
