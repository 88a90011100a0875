package io.github.provender.render.brief;

import io.github.provender.answer.Answer;
import io.github.provender.answer.Answer.Topic;
import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Disagreement.Side;
import io.github.provender.compare.Comparison;
import io.github.provender.render.NoteList;
import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders a comparison as a short text for the terminal: the answer, the rows with a headline, what
 * is not told, some disagreements, and every document that is cited by number.
 */
public final class BriefText {
  private static final int FEW_DISAGREEMENTS = 3;
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final String INDENT = "     ";

  private final AnsweredComparison answered;
  private final Comparison comparison;
  private final Language language;
  private final List<String> facts;
  private final Extent extent;
  private final Emphasis emphasis;
  private final int columns;
  private final Measure measure;
  private final CitedDocuments cited;
  private final int disagreements;
  private final long decided;
  private final List<String> lines = new ArrayList<>();

  private BriefText(
      AnsweredComparison answered,
      List<String> facts,
      Extent extent,
      Emphasis emphasis,
      int columns,
      Measure measure) {
    this.answered = answered;
    this.comparison = answered.table();
    this.language = comparison.language();
    this.facts = facts;
    this.extent = extent;
    this.emphasis = emphasis;
    this.columns = columns;
    this.measure = measure;
    this.disagreements = comparison.disagreements().size();
    this.decided =
        comparison.disagreements().stream()
            .filter(each -> each.sides().stream().anyMatch(Side::isRefuted))
            .count();
    this.cited = new CitedDocuments(comparison.documents(), measure.documents());
  }

  /**
   * Writes the comparison for a terminal that is so many columns wide.
   *
   * @param facts lines on the model that stand outside claims; none for several models
   */
  public static String write(
      AnsweredComparison answered,
      List<String> facts,
      Extent extent,
      Emphasis emphasis,
      int columns) {
    int models = answered.table().models().size();
    List<Measure> measures = extent.isWide() ? List.of(Measure.FULL) : Measure.everLess(models);
    int most = Measure.lines(models, columns);
    List<String> lines = List.of();
    for (Measure measure : measures) {
      lines = new BriefText(answered, facts, extent, emphasis, columns, measure).lines();
      if (lines.size() <= most) {
        break;
      }
    }
    return lines.stream()
        .map(line -> line.replace(NO_BREAK_SPACE, ' ') + "\n")
        .collect(Collectors.joining());
  }

  private List<String> lines() {
    Width.wrap(comparison.title(), columns, "").forEach(line -> lines.add(emphasis.bold(line)));
    paragraph();
    lines.add("");
    lines.addAll(
        new BriefTable(answered, cited, emphasis, columns)
            .lines(measure.second(), measure.marks()));
    lines.add("");
    untold();
    disagreements();
    documents();
    notes();
    if (!facts.isEmpty()) {
      lines.add("");
    }
    facts.forEach(fact -> lines.add(emphasis.dim(Width.cut(fact, columns, "…"))));
    String aspect =
        comparison.rows().stream()
            .filter(row -> row.headline().isPresent())
            .findFirst()
            .map(row -> row.aspect().slug())
            .orElse("SLUG");
    String more = language.message("brief.more", comparison.rows().size(), aspect);
    Width.wrap(more, columns, "").forEach(line -> lines.add(emphasis.dim(line)));
    return lines;
  }

  /** Lead and scope; how far sources disagree is told below. */
  private void paragraph() {
    Stream<String> lead = sentences(answered.answer().lead(), measure.marks());
    Stream<String> scope =
        answered.answer().scope().stream()
            .filter(topic -> !topic.aspects().contains(Answer.DISAGREEMENTS))
            .flatMap(topic -> sentences(topic, measure.marks()));
    String text = Stream.concat(lead, scope).collect(Collectors.joining(" "));
    lines.addAll(Width.wrap(text, columns, ""));
  }

  /** The sentences with their documents before the full stop. */
  private Stream<String> sentences(Topic topic, int marks) {
    return topic.parts().stream()
        .map(
            part -> {
              String text = part.text();
              int end = text.length() - (text.endsWith(".") || text.endsWith("。") ? 1 : 0);
              String mark = cited.print(part.claims(), marks);
              return text.substring(0, end) + mark + text.substring(end);
            });
  }

  private void untold() {
    Map<String, String> untold = new Untold(comparison).byDeveloper();
    int widest = untold.keySet().stream().mapToInt(Width::of).max().orElse(0);
    int head = Math.min(widest, columns / 3);
    untold.forEach(
        (who, what) -> {
          List<String> wrapped = Width.wrap(what, columns - head - 2, "");
          int shown = Math.min(wrapped.size(), measure.linesUntold());
          for (int i = 0; i < shown; i++) {
            String first = i == 0 ? Width.cut(who, head, "…") : "";
            boolean isCut = i == shown - 1 && shown < wrapped.size();
            String text = wrapped.get(i) + (isCut ? " …" : "");
            lines.add(Width.pad(first, head + 2) + Width.cut(text, columns - head - 2, "…"));
          }
        });
    if (!untold.isEmpty()) {
      lines.add("");
    }
  }

  private void disagreements() {
    int most = extent.allDisagreements() ? disagreements : FEW_DISAGREEMENTS;
    int shown = Math.min(disagreements, most);
    if (shown > 0) {
      lines.add(
          emphasis.bold(language.message("brief.disagreements", shown, disagreements, decided)));
      lines.addAll(new BriefDisagreements(comparison, cited).lines(shown, columns));
      lines.add("");
    }
  }

  private void documents() {
    lines.add(emphasis.bold(language.message("compare.documents")));
    DocumentLines form = new DocumentLines(language, cited.all().keySet(), columns);
    cited
        .all()
        .forEach(
            (source, citations) -> {
              lines.add(form.of(source));
              if (extent.places()) {
                String places =
                    citations.stream()
                        .map(Citation::place)
                        .distinct()
                        .collect(Collectors.joining("; "));
                Width.wrap(INDENT + places, columns, INDENT).forEach(lines::add);
              }
            });
  }

  private void notes() {
    NoteList notes = new NoteList();
    cited.all().values().stream().flatMap(Set::stream).forEach(notes::number);
    if (extent.notes() && !notes.all().isEmpty()) {
      lines.add("");
      lines.add(emphasis.bold(language.message("compare.notes")));
      for (NoteList.Note note : notes.all()) {
        Citation on = note.citation();
        String text =
            note.number() + ". [" + on.document() + "] " + on.place() + ": " + note.text();
        lines.addAll(Width.wrap(text, columns, "   "));
      }
    }
  }
}
