package io.github.provender.render.chart;

import io.github.provender.chart.Datum;
import io.github.provender.chart.spec.Kind;
import io.github.provender.chart.spec.Mark;
import java.util.List;
import java.util.OptionalDouble;

/** Key to the kinds that occur, in as many lines as it needs. */
final class Legend {
  private static final int LINE = 20;
  private static final int SYMBOL = 18;
  private static final int GAP = 18;

  private Legend() {}

  /**
   * Draws it from the top.
   *
   * @return the height that it takes
   */
  static double draw(Sheet sheet) {
    List<Kind> kinds = sheet.chart().kinds();
    if (kinds.isEmpty()) {
      return 4;
    }
    sheet.svg().open("g", "legend");
    double x = 0;
    double y = 16;
    for (Kind kind : kinds) {
      String word = sheet.chart().words().kind(kind);
      double width = SYMBOL + Sheet.width(word);
      if (x > 0 && x + width > sheet.width()) {
        x = 0;
        y += LINE;
      }
      sample(sheet, kind, x, y);
      sheet.svg().text(x + SYMBOL, y + 4, "a", "start", word);
      x += width + GAP;
    }
    sheet.svg().close("g");
    return y + LINE;
  }

  private static void sample(Sheet sheet, Kind kind, double x, double y) {
    if (sheet.chart().encoding().mark() != Mark.BARS) {
      Symbols.draw(sheet.svg(), kind, x + 7, y);
      return;
    }
    Datum one =
        new Datum("", OptionalDouble.of(1), OptionalDouble.empty(), "", kind, "", "", "", "");
    Bars.length(sheet, one, List.of(), x, y - 6, 13, 12);
  }
}
