package io.github.provender.cli;

import io.github.provender.cli.options.Session;
import io.github.provender.graph.DerivedFacts;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.history.History;
import io.github.provender.rdf.RdfFile;
import io.github.provender.validate.RuleSet;
import io.github.provender.validate.ValidationResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Command {@code validate}: parses the data and validates it by every rule. */
@Command(
    name = "validate",
    description =
        "Parses and checks the shipped data, or your own files together with it; disagreements of "
            + "sources are listed as information.",
    mixinStandardHelpOptions = true)
final class Validate implements Callable<Integer> {
  private static final int MAX_RESULTS = 100;

  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "RDF files: .ttl, .trig, .nt, .nq, .rdf or .jsonld, each also packed as .gz.")
  private List<Path> files = List.of();

  @Option(names = "--quiet", description = "Print violations only.")
  private boolean quiet;

  @Override
  public Integer call() {
    List<Path> more = new ArrayList<>(session.own());
    more.addAll(files);
    List<RdfFile> read = KnowledgeGraph.read(session.workspace(), more);
    History.of(session.workspace());
    KnowledgeGraph graph = KnowledgeGraph.of(read, DerivedFacts.of(session.workspace()));
    List<ValidationResult> findings =
        RuleSet.of(session.workspace()).check(graph, session.language()).stream()
            .filter(this::isAsked)
            .toList();
    List<ValidationResult> violations =
        findings.stream().filter(f -> f.severity() == ValidationResult.Severity.VIOLATION).toList();
    PrintWriter out = spec.commandLine().getOut();
    Set<String> names = more.stream().map(RdfFile::display).collect(Collectors.toSet());
    read.stream()
        .filter(file -> names.contains(file.name()))
        .map(file -> file.name() + ": " + file.quads().size() + " statements")
        .distinct()
        .forEach(out::println);
    violations.stream().limit(MAX_RESULTS).forEach(out::println);
    if (!quiet) {
      findings.stream()
          .filter(f -> f.severity() == ValidationResult.Severity.INFO)
          .limit(MAX_RESULTS)
          .forEach(out::println);
    }
    out.println(
        violations.size()
            + " violations, "
            + (findings.size() - violations.size())
            + " disagreements of sources, in "
            + graph.dataset().size()
            + " graphs");
    return violations.isEmpty() ? 0 : 1;
  }

  /** With files named, every violation, since they may break what stands elsewhere. */
  private boolean isAsked(ValidationResult finding) {
    Set<String> names = files.stream().map(RdfFile::display).collect(Collectors.toSet());
    return names.isEmpty()
        || finding.severity() == ValidationResult.Severity.VIOLATION
        || finding.place() == null
        || names.contains(finding.place().file());
  }
}
