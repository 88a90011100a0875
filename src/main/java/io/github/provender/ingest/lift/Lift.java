package io.github.provender.ingest.lift;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.text.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A lift: how a file of one syntax becomes records, whatever it is about. */
public enum Lift {
  YAML_FRONT_MATTER(List.of(".md"), FrontMatter::read),
  YAML(List.of(".yaml", ".yml"), ofText(YamlLift::read)),
  JSON(List.of(".json"), ofText(JsonLift::read)),
  JSONL(List.of(".jsonl"), ofText(JsonLift::readLines)),
  CSV(List.of(".csv"), ofText(CsvLift::read)),
  RDF(List.of(".ttl", ".jsonld"), RdfLift::read);

  /** Reads the records of a file of this name. */
  private interface Reader {
    List<SourceRecord> read(String file, byte[] bytes);
  }

  private static Reader ofText(BiFunction<String, String, List<SourceRecord>> reader) {
    return (file, bytes) -> reader.apply(file, PlainText.decoded(file, bytes));
  }

  @SuppressWarnings("ImmutableEnumChecker") // once made it is never changed
  private final List<String> endings;

  @SuppressWarnings("ImmutableEnumChecker") // readers hold no state
  private final Reader reader;

  Lift(List<String> endings, Reader reader) {
    this.endings = endings;
    this.reader = reader;
  }

  /** The lift of that name, such as {@code yaml-front-matter}. */
  public static Optional<Lift> named(String name) {
    return Arrays.stream(values()).filter(lift -> lift.slug().equals(name)).findFirst();
  }

  /** The names of all, for messages. */
  public static String names() {
    return Arrays.stream(values()).map(Lift::slug).collect(Collectors.joining(", "));
  }

  private String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a file of that name is read where a folder is named. */
  public boolean takes(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }

  /**
   * The records of a file.
   *
   * @throws Diagnostic.Malformed where any of it is wrong: nothing is half taken
   */
  public List<SourceRecord> read(String file, byte[] bytes) {
    return reader.read(file, bytes);
  }

  static Diagnostic.Malformed malformed(
      String file, long line, long column, String what, String fix) {
    return new Diagnostic.Malformed(List.of(new Diagnostic(file, line, column, what, fix)));
  }
}
