package io.github.provender.export.model;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.graph.SparqlFile;
import io.github.provender.rdf.FileContent;
import io.github.provender.rdf.RdfFile;
import io.github.provender.text.Language;
import io.github.provender.text.MediaFormat;
import io.github.provender.text.PlainText;
import java.nio.file.Path;
import java.util.List;

/**
 * Export of a model in the form of others, read from one file: its CONSTRUCT says what of {@code
 * ?model} goes into the form, its header how that is written.
 *
 * @param extension of file names, without its first dot, such as {@code spdx.json}
 * @param isOfAllClaims whether it shows disputed values and others' claims as well
 */
public record ModelExport(
    SparqlFile file,
    ExportSyntax syntax,
    String extension,
    List<String> mediaTypes,
    boolean isOfAllClaims)
    implements MediaFormat {

  private static final String TRUSTY = "trusty";

  /** Reads an export from its file. */
  public static ModelExport read(Path file) {
    String name = RdfFile.display(file);
    return parse(name, PlainText.of(name, FileContent.of(file)));
  }

  /** Parses an export as if it stood in a file of that name. */
  public static ModelExport parse(String name, String text) {
    SparqlFile file = SparqlFile.parseWithGraphs(name, text);
    if (!file.query().isConstructType()) {
      throw malformed(name, "no CONSTRUCT", "write CONSTRUCT { … } WHERE { … }");
    }
    ExportSyntax syntax =
        ExportSyntax.named(header(file, "syntax"))
            .orElseThrow(
                () ->
                    malformed(
                        name,
                        "no such syntax",
                        "write '#+ syntax:' and one of: " + ExportSyntax.names()));
    String extension = header(file, "extension");
    if (!extension.matches("[a-z0-9-]+(\\.[a-z0-9]+)+")) {
      throw malformed(
          name,
          "no name of its files",
          "write '#+ extension:' and what follows a model's name, such as spdx.json");
    }
    if (syntax == ExportSyntax.TRIG && header(file, TRUSTY).isEmpty()) {
      throw malformed(
          name, "no prefix of trusty URIs", "write '#+ trusty:' and what the names begin with");
    }
    String type = file.header().getOrDefault("type", syntax.mediaType()).strip();
    boolean isOfAll = header(file, "claims").equals("all");
    return new ModelExport(file, syntax, extension, List.of(type), isOfAll);
  }

  private static Diagnostic.Malformed malformed(String name, String what, String fix) {
    return new Diagnostic.Malformed(List.of(new Diagnostic(name, 1, 1, what, fix)));
  }

  private static String header(SparqlFile file, String key) {
    return file.header().getOrDefault(key, "").strip();
  }

  /** What names that hold a hash begin with, in a syntax that has them. */
  String trustyPrefix() {
    return header(file, TRUSTY);
  }

  @Override
  public String slug() {
    return file.slug();
  }

  /** What it is called in that language. */
  public String title(Language language) {
    return file.header()
        .getOrDefault("summary_" + language.code(), file.header().getOrDefault("summary", slug()));
  }
}
