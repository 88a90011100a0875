package io.github.provender.lint;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** File kind of what contributors write, known by its folder, else by its text. */
enum FileKind {
  CHART("queries/charts", "\\.rq"),
  QUERY("queries", "\\.rq"),
  IMPORTER("importers", "\\.rq"),
  EXPORT("exports", "\\.rq"),
  CHECK("ontology/checks", "\\.rq"),
  DERIVED("ontology/derived", "\\.rq"),
  RULE("ontology/rules", "\\.trig"),
  EXAMPLE("ontology/(checks|derived)", "\\.trig"),
  DATA("data", "\\.trig");

  private final Pattern place;

  FileKind(String folder, String ending) {
    this.place = Pattern.compile("(.*/)?" + folder + "/(.*/)?[^/]*" + ending);
  }

  static FileKind of(Path file, SourceText source) {
    String path = file.toAbsolutePath().toString();
    for (FileKind kind : values()) {
      if (kind.place.matcher(path).matches()) {
        return kind;
      }
    }
    if (path.endsWith(".rq")) {
      return source.text().contains("CONSTRUCT") ? DERIVED : QUERY;
    }
    return source.text().contains("sh:NodeShape") ? RULE : DATA;
  }
}
