package io.github.provender.cli;

import io.github.provender.cli.options.Session;
import io.github.provender.diagnostic.UserError;
import io.github.provender.export.GraphExport;
import io.github.provender.export.OntologyGuide;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.render.docs.ReferenceDocs;
import io.github.provender.site.vocabulary.OntologyPage;
import io.github.provender.text.Language;
import io.github.provender.validate.RuleSet;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Command {@code export}: writes the graph, or its documentation, for other programs and for
 * readers.
 */
@Command(
    name = "export",
    description =
        "Writes everything in another form: owl (for Protégé), trig, nquads, jsonld; or the "
            + "documentation of the ontology, its rules and the queries: docs.",
    mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();

  @Parameters(paramLabel = "FORMAT", description = "owl, trig, nquads, jsonld or docs.")
  private String format = "";

  @Option(
      names = "-o",
      paramLabel = "OUT",
      description = "The file to write, for docs the folder; else standard output.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (format.equals("docs")) {
      return documentation();
    }
    GraphExport wanted =
        Arrays.stream(GraphExport.values())
            .filter(f -> f.slug().equals(format))
            .findFirst()
            .orElseThrow(() -> unknown(format));
    if (file.toString().isEmpty()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      wanted.write(session.graph(), bytes);
      spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
      return 0;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UserError(
          UserError.Kind.CANNOT_READ,
          file + ": its folder does not exist",
          "make the folder first");
    }
    Path part = folder.resolve(file.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      wanted.write(session.graph(), out);
    }
    Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    return 0;
  }

  /**
   * The documentation of the ontology in English and Korean, with the ontology itself beside it,
   * and a page per rule, check, derived fact and query.
   */
  private Integer documentation() throws IOException {
    if (file.toString().isEmpty()) {
      throw UserError.usage("docs are several files", "name a folder: export docs -o DIR");
    }
    Files.createDirectories(file);
    KnowledgeGraph graph = session.graph();
    RuleSet rules = RuleSet.of(session.workspace());
    for (Language language : List.of(Language.EN, Language.KO)) {
      OntologyGuide guide = OntologyGuide.of(graph, rules.constraints(graph, language), language);
      String name = language == Language.EN ? "index.html" : "index." + language.code() + ".html";
      Files.writeString(file.resolve(name), OntologyPage.standalone(guide));
    }
    for (Path source : session.workspace().ontology()) {
      Files.write(file.resolve(source.getFileName().toString()), Files.readAllBytes(source));
    }
    for (Map.Entry<String, String> page : ReferenceDocs.of(session.workspace()).entrySet()) {
      Path target = file.resolve(page.getKey());
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.writeString(target, page.getValue());
    }
    return 0;
  }

  private static UserError unknown(String format) {
    return UserError.usage(
        "no export format '" + format + "'",
        "use "
            + Arrays.stream(GraphExport.values())
                .map(GraphExport::slug)
                .collect(Collectors.joining(", ")));
  }
}
