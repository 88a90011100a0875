package io.github.provender.site.card;

import io.github.provender.compare.CellState;
import io.github.provender.compare.Comparison;
import io.github.provender.site.context.Frame;
import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Preview card (Open Graph image): what a page is on, drawn.
 *
 * @param bars what is told of each model, a cell a question
 * @param foot of which release
 */
public record Card(List<String> title, List<String> text, List<Bar> bars, String foot) {
  /** The size that most programs show uncut. */
  public static final int WIDTH = 1_200;

  public static final int HEIGHT = 630;

  private static final int TITLE_COLUMNS = 30;
  private static final int TITLE_LINES = 3;
  private static final int TEXT_COLUMNS = 64;
  private static final int TEXT_LINES = 4;
  private static final int LABEL_COLUMNS = 22;
  private static final String CUT = "…";

  /** The states of one model's questions. */
  public record Bar(String label, List<CellState> states) {}

  /** A card of words alone. */
  static Card of(String title, String text, Language language, Frame frame) {
    return new Card(
        lines(title, TITLE_COLUMNS, TITLE_LINES),
        lines(text, TEXT_COLUMNS, TEXT_LINES),
        List.of(),
        foot(language, frame));
  }

  /**
   * A card of models and what is told of them.
   *
   * @param text may be empty
   */
  static Card of(String title, String text, Comparison table, Frame frame) {
    List<Bar> bars =
        IntStream.range(0, table.models().size())
            .mapToObj(
                place ->
                    new Bar(
                        Width.cut(table.models().get(place).label(), LABEL_COLUMNS, CUT),
                        table.rows().stream().map(row -> row.cells().get(place).state()).toList()))
            .toList();
    return new Card(
        lines(title, TITLE_COLUMNS, TITLE_LINES),
        lines(text, TEXT_COLUMNS, TEXT_LINES),
        bars,
        foot(table.language(), frame));
  }

  private static String foot(Language language, Frame frame) {
    return language.message("nav.release", frame.version(), frame.date());
  }

  private static List<String> lines(String text, int columns, int most) {
    List<String> all = text.isBlank() ? List.of() : Width.wrap(text.strip(), columns, "");
    if (all.size() <= most) {
      return all;
    }
    List<String> kept = new ArrayList<>(all.subList(0, most));
    String last = kept.remove(most - 1);
    kept.add(Width.cut(last + " " + all.get(most), columns, CUT));
    return kept;
  }

  /** The states that the bars show, for the legend. */
  public List<CellState> states() {
    return bars.stream().flatMap(bar -> bar.states().stream()).distinct().sorted().toList();
  }

  /** All that is written on it. */
  String words() {
    return String.join(
        " ",
        Stream.of(title, text, bars.stream().map(Bar::label).toList(), List.of(foot))
            .flatMap(List::stream)
            .toList());
  }
}
