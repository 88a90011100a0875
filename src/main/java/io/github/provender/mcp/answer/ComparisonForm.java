package io.github.provender.mcp.answer;

import io.github.provender.answer.Answer;
import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Answer.Topic;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Term;
import io.github.provender.compare.Cell;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison, or what is said of one model, in short form and as text. */
public final class ComparisonForm {
  private final Comparison comparison;
  private final Cited cited;
  private final Extent extent;
  private boolean cut;

  /** How many values of a cell and claims of a value are given. */
  public enum Extent {
    SHORT(3, 1),
    WHOLE(60, 20);

    private final int values;
    private final int claims;

    Extent(int values, int claims) {
      this.values = values;
      this.claims = claims;
    }
  }

  public ComparisonForm(Comparison comparison, Cited cited, Extent extent) {
    this.comparison = comparison;
    this.cited = cited;
    this.extent = extent;
  }

  /** Whether a cell had more than was given. */
  public boolean isCut() {
    return cut;
  }

  /** The sentences of an answer, each with its claims. */
  public List<Object> sentences(Answer answer) {
    return topics(answer)
        .flatMap(topic -> topic.parts().stream().map(part -> sentence(topic, part)))
        .collect(Collectors.toList());
  }

  private Map<String, Object> sentence(Topic topic, Part part) {
    return new Members()
        .with("topic", topic.label())
        .with("text", part.text())
        .with("claims", part.claims(), cited::brief)
        .object();
  }

  /** The same as text, a topic a line, each sentence with its documents and places. */
  public List<String> lines(Answer answer) {
    return topics(answer)
        .map(
            topic ->
                (topic.label().isEmpty() ? "" : topic.label() + ": ")
                    + topic.parts().stream()
                        .map(part -> part.text() + cited.marks(part.claims()))
                        .collect(Collectors.joining(" ")))
        .toList();
  }

  private static Stream<Topic> topics(Answer answer) {
    return Stream.of(Stream.of(answer.lead()), answer.topics().stream(), answer.scope().stream())
        .flatMap(topics -> topics);
  }

  /** The rows, with a cell for each model. */
  public List<Object> rows(List<Row> rows) {
    return Members.array(rows, this::row);
  }

  private Map<String, Object> row(Row row) {
    return new Members()
        .with("aspect", row.aspect().slug())
        .with("label", row.aspect().label())
        .with("verdict", row.verdict().slug())
        .with("why", row.words())
        .with("cells", row.cells(), this::cell)
        .object();
  }

  /** What is said of one model on one aspect, and what is not told. */
  public Map<String, Object> cell(Cell cell) {
    List<Value> values = first(cell.values(), extent.values);
    return new Members()
        .with("model", cell.model().slug())
        .with("status", cell.status().slug())
        .with("state", cell.state().slug())
        .with("values", values, this::value)
        .with("silences", first(cell.nondisclosures(), extent.values), this::silence)
        .object();
  }

  private <T> List<T> first(List<T> all, int most) {
    cut |= all.size() > most;
    return all.subList(0, Math.min(most, all.size()));
  }

  private Map<String, Object> value(Value value) {
    boolean isOfModel = comparison.models().contains(value.subject());
    Term target = value.target();
    return new Members()
        .with("value", value.text())
        .with("iri", target == null ? "" : target.iri())
        .with("of", isOfModel ? "" : value.subject().label())
        .with("property", value.property().label())
        .with("step", value.step() == 0 ? null : value.step())
        .with("qualifiers", value.qualifiers(), Term::label)
        .with("inheritedFrom", value.inherited() == null ? "" : value.inherited().from().label())
        .with("denied", value.denied())
        .with("disputed", value.disputed())
        .with("refuted", value.isRefuted())
        .with("claims", first(value.claims(), extent.claims), this::citation)
        .object();
  }

  private Map<String, Object> silence(Nondisclosure open) {
    return new Members()
        .with("status", open.status().slug())
        .with("text", open.text())
        .with("of", open.subject())
        .with("inheritedFrom", open.inherited() == null ? "" : open.inherited().from().label())
        .with("claims", List.of(citation(open.claim())))
        .object();
  }

  private Map<String, Object> citation(Citation citation) {
    return extent == Extent.SHORT ? cited.brief(citation) : cited.json(citation);
  }

  /** A row as text, a line for each model. */
  public List<String> lines(Row row) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(row.aspect().label() + " (" + row.words() + ")");
    row.cells().forEach(cell -> lines.add("- " + cell.model().label() + ": " + text(row, cell)));
    return lines;
  }

  private String text(Row row, Cell cell) {
    Stream<String> told = first(cell.values(), extent.values).stream().map(this::text);
    Stream<String> open = cell.values().isEmpty() ? Stream.of(why(row, cell)) : silences(cell);
    return Stream.concat(told, open).collect(Collectors.joining("; "));
  }

  private String text(Value value) {
    boolean isOfModel = comparison.models().contains(value.subject());
    String of = isOfModel ? "" : value.subject().label() + ", ";
    String said = Phrases.doubted(comparison.language(), value);
    return of
        + value.property().label()
        + ": "
        + (value.isRefuted() ? "× " : value.disputed() ? "⚠ " : "")
        + said
        + cited.marks(first(value.claims(), extent.claims));
  }

  private Stream<String> silences(Cell cell) {
    return first(cell.nondisclosures(), extent.values).stream()
        .map(open -> open.text() + cited.marks(List.of(open.claim())));
  }

  /** Why a cell has no values: withheld or not mentioned, by whom; or nobody has looked. */
  public String why(Row row, Cell cell) {
    List<Citation> silent =
        first(cell.nondisclosures(), extent.values).stream().map(Nondisclosure::claim).toList();
    return Phrases.sentence(
            comparison.language(),
            "answer.silent." + cell.state().slug(),
            cell.model().label(),
            quoted(row.aspect().label()))
        + cited.marks(silent);
  }

  /** A heading within an English sentence, whatever its number and first letter. */
  private String quoted(String label) {
    return comparison.language() == Language.EN ? "“" + label + "”" : label;
  }
}
