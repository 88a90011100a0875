package io.github.provender.cli.ingest;

import io.github.provender.cli.options.OutputFile;
import io.github.provender.cli.options.Session;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.ingest.ImportRun;
import io.github.provender.ingest.Progress;
import io.github.provender.ingest.Report;
import io.github.provender.ingest.ReportText;
import io.github.provender.ingest.format.Importer;
import io.github.provender.ingest.name.Registry;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Command {@code import}: turns other people's files into claims. */
@Command(
    name = "import",
    description =
        "Turns files of another format into claims that name row and column; tells on standard "
            + "error what was taken, what was not, and why.",
    mixinStandardHelpOptions = true)
public final class Import implements Callable<Integer> {
  private static final Pattern SHARD = Pattern.compile("([1-9]\\d{0,4})/([1-9]\\d{0,4})");
  private static final String SLUG = "[a-z0-9]([a-z0-9.-]*[a-z0-9])?";

  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "The name of an importer, or a file that is one: hf-cards, epoch, mine.rq.")
  private String format = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, or folders of such files.")
  private List<Path> paths = List.of();

  @Option(
      names = "-o",
      paramLabel = "OUT",
      description = "The TriG file to write; else standard output.")
  private Path file = Path.of("");

  @Option(
      names = "--document",
      paramLabel = "SLUG",
      description = "The name of the document that the rows are read from.")
  private String document = "";

  @Option(
      names = "--replaces",
      paramLabel = "SLUG",
      description = "The earlier version of that document.")
  private String replaces = "";

  @Option(
      names = "--version",
      paramLabel = "TEXT",
      description = "Which version of it was read (default: the file's checksum).")
  private String version = "";

  @Option(
      names = "--retrieved",
      paramLabel = "YYYY-MM-DD",
      description = "When it was fetched (default: today, UTC).")
  private LocalDate retrieved = LocalDate.now(ZoneOffset.UTC);

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "Only this part of the work, such as 2/8, for many machines.")
  private String shard = "1/1";

  @Option(
      names = "--subjects",
      paramLabel = "FILE",
      description = "A CSV table of your own that says which subject is meant, where FORMAT asks.")
  private Path subjects = Path.of("");

  @Option(names = "--report", paramLabel = "FILE", description = "Write the report as JSON, too.")
  private Path report = Path.of("");

  @Override
  public Integer call() throws IOException {
    Importer importer = importer();
    ImportRun.Settings settings = settings();
    PrintWriter err = spec.commandLine().getErr();
    KnowledgeGraph graph = session.graph();
    Registry registry = new Registry(graph);
    ImportRun run =
        new ImportRun(importer, registry, settings, new Progress(err, System::nanoTime));
    List<Report> reports = new ArrayList<>();
    new OutputFile(file)
        .write(
            out -> {
              Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
              reports.add(run.run(paths, writer));
              writer.flush();
            },
            spec.commandLine().getOut());
    Report done = reports.get(0);
    done.holdAgainst(graph, session.catalog().get("disagreements"));
    err.print(ReportText.text(done));
    err.flush();
    if (!report.toString().isEmpty()) {
      byte[] json = ReportText.json(done).getBytes(StandardCharsets.UTF_8);
      new OutputFile(report).write(out -> out.write(json), spec.commandLine().getOut());
    }
    return !done.refused().isEmpty()
        ? UserError.Kind.MALFORMED.exitCode()
        : done.refusedRecords().isEmpty() ? 0 : 1;
  }

  private Importer importer() {
    Importer importer = Importer.of(session.workspace(), format);
    String columns = String.join(", ", importer.subjectColumns());
    boolean isGiven = !subjects.toString().isEmpty();
    if (isGiven && columns.isEmpty()) {
      throw UserError.usage(format + " takes no subjects", "leave out --subjects");
    }
    if (!isGiven && !columns.isEmpty()) {
      throw UserError.usage(
          format + " does not say which subject is meant",
          "give --subjects FILE, a CSV table with the columns " + columns);
    }
    return isGiven ? importer.with(subjects) : importer;
  }

  private ImportRun.Settings settings() {
    Matcher part = SHARD.matcher(shard);
    if (!part.matches() || Integer.parseInt(part.group(1)) > Integer.parseInt(part.group(2))) {
      throw UserError.usage("'" + shard + "' is no part of the work", "write such as 2/8");
    }
    requireSlug(document);
    requireSlug(replaces);
    if (!replaces.isEmpty() && document.isEmpty()) {
      throw UserError.usage(
          "--replaces, and no document that does", "name the document with --document");
    }
    return new ImportRun.Settings(
        document,
        replaces,
        version,
        retrieved,
        Integer.parseInt(part.group(1)),
        Integer.parseInt(part.group(2)));
  }

  private static void requireSlug(String name) {
    if (!name.isEmpty() && !name.matches(SLUG)) {
      throw UserError.usage(
          "'" + name + "' cannot be the name of a document",
          "use small letters, digits, '.' and '-'");
    }
  }
}
