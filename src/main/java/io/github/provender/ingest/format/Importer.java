package io.github.provender.ingest.format;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.SparqlFile;
import io.github.provender.graph.Workspace;
import io.github.provender.ingest.function.Functions;
import io.github.provender.ingest.function.Subjects;
import io.github.provender.ingest.lift.Lift;
import io.github.provender.rdf.FileContent;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.PlainText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Importer: all that is known of one format, read from one file. Its header says how a file of the
 * format becomes records, its CONSTRUCT what claims a record makes.
 *
 * @param document whether {@code each} record is a document of its own, as cards are, all are of
 *     the {@code given} one, or a key holds the slug of the one that each is read from
 * @param ids the keys that hold the name of a record; {@code path} where the file's place is it
 * @param apart the key that tells apart records of one name; empty where none does
 * @param subjects what the user's own table says of the subjects
 */
public record Importer(
    SparqlFile file,
    Lift lift,
    String document,
    List<String> ids,
    String apart,
    Columns columns,
    Subjects subjects) {
  private static final String EACH = "each";
  private static final String GIVEN = "given";

  /** The value of {@code #+ id:} where the place of the file names the record. */
  public static final String PATH = "path";

  /** What the keys of records are in the queries of importers. */
  public static final String FIELD = Vocab.BASE + "import/field#";

  /** The importer of that name or, where it ends in {@code .rq}, in that file. */
  public static Importer of(Workspace workspace, String format) {
    Path own = Path.of(format);
    if (format.endsWith(".rq") && Files.isRegularFile(own)) {
      return read(own);
    }
    return workspace.importers().stream()
        .filter(file -> slug(file).equals(format))
        .findFirst()
        .map(Importer::read)
        .orElseThrow(
            () ->
                UserError.usage(
                    "there is no importer called '" + format + "'",
                    "use one of: "
                        + workspace.importers().stream()
                            .map(Importer::slug)
                            .collect(Collectors.joining(", "))
                        + ", or a file that ends in .rq"));
  }

  private static String slug(Path file) {
    return file.getFileName().toString().replaceFirst("\\.rq$", "");
  }

  /** Reads an importer from its file. */
  public static Importer read(Path file) {
    String name = RdfFile.display(file);
    return parse(name, PlainText.of(name, FileContent.of(file)));
  }

  /** Parses an importer as if it stood in a file of that name. */
  public static Importer parse(String name, String text) {
    SparqlFile file = SparqlFile.parseWithGraphs(name, text);
    if (!file.query().isConstructType()) {
      throw malformed(name, "no CONSTRUCT", "write CONSTRUCT { GRAPH ?claim { … } } WHERE { … }");
    }
    Lift lift =
        Lift.named(header(file, "lift"))
            .orElseThrow(
                () ->
                    malformed(
                        name, "no such lift", "write '#+ lift:' and one of: " + Lift.names()));
    String document = header(file, "document");
    Columns columns = Columns.of(file);
    if (!Set.of(EACH, GIVEN).contains(document) && !columns.keys().contains(document)) {
      throw malformed(
          name,
          "nothing says what a document is",
          "write '#+ document: each' where each record is one, '#+ document: given' where all are "
              + "of one, or the key that names it");
    }
    List<String> ids = List.of(header(file, "id").split(",\\s*", -1));
    if (!ids.stream().allMatch(id -> id.equals(PATH) || columns.keys().contains(id))) {
      throw malformed(name, "no column has the name", "write '#+ id:' and keys of the columns");
    }
    List<Diagnostic> problems = new ArrayList<>();
    problems.addAll(unknown(file, Functions.NS, Functions.NAMES, "function"));
    problems.addAll(unknown(file, FIELD, columns.fields(), "column"));
    if (!problems.isEmpty()) {
      throw new Diagnostic.Malformed(problems);
    }
    return new Importer(file, lift, document, ids, header(file, "apart"), columns, Subjects.NONE);
  }

  /** The columns of the table of subjects that the format needs; none for most. */
  public List<String> subjectColumns() {
    return file.items("subjects");
  }

  /** The same importer with a table of subjects. */
  public Importer with(Path table) {
    Subjects read = Subjects.read(RdfFile.display(table), FileContent.of(table), subjectColumns());
    return new Importer(file, lift, document, ids, apart, columns, read);
  }

  /** Whether each record is a document of its own. */
  public boolean isDocumentEach() {
    return document.equals(EACH);
  }

  /** Whether a key names the document of each record. */
  public boolean isDocumentNamed() {
    return !isDocumentEach() && !document.equals(GIVEN);
  }

  /** A misspelt name would make no claim, and SPARQL would not say so. */
  private static List<Diagnostic> unknown(
      SparqlFile file, String namespace, Collection<String> known, String kind) {
    String prefix = file.query().getPrefixMapping().getNsURIPrefix(namespace);
    if (prefix == null) {
      return List.of();
    }
    List<String> lines = file.text().lines().toList();
    Pattern use = Pattern.compile("(?<![\\w:#])" + prefix + ":([A-Za-z0-9_-]+)");
    List<Diagnostic> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher name = use.matcher(lines.get(i));
      while (!lines.get(i).startsWith("#") && name.find()) {
        if (!known.contains(name.group(1))) {
          String fix = "use one of: " + String.join(", ", known);
          String what = "no " + kind + " called " + name.group();
          problems.add(new Diagnostic(file.name(), i + 1L, name.start() + 1L, what, fix));
        }
      }
    }
    return problems;
  }

  private static String header(SparqlFile file, String key) {
    return file.header().getOrDefault(key, "").strip();
  }

  static Diagnostic.Malformed malformed(String name, String what, String fix) {
    return new Diagnostic.Malformed(List.of(new Diagnostic(name, 1, 1, what, fix)));
  }

  /** The name of the format. */
  public String slug() {
    return file.slug();
  }
}
