package io.github.provender.cli;

import io.github.provender.cli.completion.ModelNames;
import io.github.provender.cli.options.OutputFile;
import io.github.provender.cli.options.Session;
import io.github.provender.diagnostic.UserError;
import io.github.provender.export.GraphExport;
import io.github.provender.export.OntologyGuide;
import io.github.provender.export.model.ExportCatalog;
import io.github.provender.export.model.ExportedFile;
import io.github.provender.export.model.ModelExport;
import io.github.provender.export.model.ModelExporter;
import io.github.provender.form.Form;
import io.github.provender.form.FormBuilder;
import io.github.provender.form.FormCatalog;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.render.docs.MarkdownReference;
import io.github.provender.render.docs.ReferenceDocs;
import io.github.provender.render.form.FormFormat;
import io.github.provender.site.form.FormPage;
import io.github.provender.site.vocabulary.OntologyPage;
import io.github.provender.text.Language;
import io.github.provender.text.MediaFormat;
import io.github.provender.validate.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
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
        "Writes everything in another form: owl (for Protégé), trig, nquads, jsonld; the "
            + "documentation of the ontology, its rules and the queries: docs; a legal form, "
            + "filled for one model from public evidence: ai-act, ab-2013; or models in a form of "
            + "others, such as mldcat-ap, telling on standard error what is left out.",
    mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
  /** The one format of a form that is a page of the site. */
  private static final String HTML = "html";

  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      description =
          "owl, trig, nquads, jsonld, docs, a legal form: ai-act, ab-2013, or a form of others.")
  private String what = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "MODEL",
      completionCandidates = ModelNames.class,
      description =
          "For a legal form: the model, by slug, label, alias or IRI; for a form of others: models, "
              + "else all.")
  private List<String> models = List.of();

  @Option(
      names = "--format",
      paramLabel = "markdown|html|json",
      description = "For a legal form: how it is written (default: markdown).")
  private String format = "";

  @Option(
      names = "-o",
      paramLabel = "OUT",
      description = "The file to write, for docs the folder; else standard output.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    FormCatalog forms = new FormCatalog(session.catalog());
    if (forms.names().contains(what)) {
      byte[] text = form(forms).getBytes(StandardCharsets.UTF_8);
      return write(out -> out.write(text));
    }
    ExportCatalog exports = ExportCatalog.of(session.workspace());
    if (exports.names().contains(what)) {
      return models(exports.get(what));
    }
    if (!models.isEmpty() || !format.isEmpty()) {
      throw UserError.usage(
          what + " takes no model and no --format",
          "give them to a legal form: " + String.join(", ", forms.names()));
    }
    if (what.equals("docs")) {
      return documentation();
    }
    GraphExport wanted =
        Arrays.stream(GraphExport.values())
            .filter(f -> f.slug().equals(what))
            .findFirst()
            .orElseThrow(() -> unknown(what, forms, exports));
    return write(out -> wanted.write(session.graph(), out));
  }

  /** The form filled for the model, in the format that was asked for. */
  private String form(FormCatalog forms) {
    if (models.size() != 1) {
      throw UserError.usage(
          models.isEmpty() ? "no model is named" : "several models: " + String.join(", ", models),
          "name one: export " + what + " gpt-4o");
    }
    String wanted = format.isEmpty() ? FormFormat.MARKDOWN.slug() : format;
    Optional<FormFormat> text = MediaFormat.named(wanted, FormFormat.ALL);
    if (text.isEmpty() && !wanted.equals(HTML)) {
      throw UserError.usage(
          "no form is written as '" + wanted + "'",
          "use " + MediaFormat.slugs(FormFormat.ALL) + ", " + HTML);
    }
    KnowledgeGraph graph = session.graph();
    Node named = session.names(graph).model(models.get(0));
    Form form = FormBuilder.of(what, forms, graph, named, session.language());
    return text.map(f -> f.write(form)).orElseGet(() -> FormPage.standalone(form));
  }

  /** The models in a form of others, all of them where none is named. */
  private int models(ModelExport export) throws IOException {
    if (!format.isEmpty()) {
      throw UserError.usage(what + " takes no --format", "leave it out");
    }
    KnowledgeGraph graph = session.graph();
    NameIndex names = session.names(graph);
    List<Node> wanted =
        models.isEmpty() ? names.allModels() : models.stream().map(names::model).toList();
    ExportedFile made = new ModelExporter(graph, session.catalog()).write(export, wanted);
    byte[] text = made.text().getBytes(StandardCharsets.UTF_8);
    int code = write(out -> out.write(text));
    spec.commandLine().getErr().println(made.omissions());
    return code;
  }

  private int write(OutputFile.Content content) throws IOException {
    new OutputFile(file).write(content, spec.commandLine().getOut());
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
    MarkdownReference reference = new MarkdownReference(ReferenceDocs.of(session.workspace()));
    for (Map.Entry<String, String> page : reference.files().entrySet()) {
      Path target = file.resolve(page.getKey());
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.writeString(target, page.getValue());
    }
    return 0;
  }

  private static UserError unknown(String what, FormCatalog forms, ExportCatalog exports) {
    return UserError.usage(
        "no export format '" + what + "'",
        "use "
            + Stream.concat(
                    Arrays.stream(GraphExport.values()).map(GraphExport::slug),
                    Stream.of(List.of("docs"), forms.names(), exports.names())
                        .flatMap(Collection::stream))
                .collect(Collectors.joining(", ")));
  }
}
