package io.github.provender.render.chart;

import io.github.provender.chart.ChartData;
import io.github.provender.chart.Datum;
import io.github.provender.chart.Scale;
import java.util.List;

/**
 * Lines of a chart, each with its name: beside the marks where the sheet is wide, above them where
 * it is narrow.
 */
record Lines(Sheet sheet, double left, double right, int thickness) {
  private static final double MOST_OF_NAME = 0.38;
  private static final int MOST_OF_ASIDE = 150;
  private static final int TICK = 80;
  private static final int TICK_MARGIN = 6;

  /** The lines of a chart on that sheet. */
  static Lines of(Sheet sheet, int thickness) {
    ChartData chart = sheet.chart();
    double aside =
        chart.asideHead().isEmpty()
            ? 0
            : 12
                + Math.min(
                    MOST_OF_ASIDE,
                    Math.max(
                        Sheet.width(chart.asideHead()),
                        widest(chart.data().stream().map(Datum::aside).toList())));
    double left =
        sheet.isNarrow() ? 0 : Math.min(MOST_OF_NAME * sheet.width(), widest(chart.rows())) + 14;
    double margin = sheet.isNarrow() ? 8 : 14;
    return new Lines(
        sheet,
        left + (sheet.isNarrow() ? 8 : 0),
        sheet.width() - (sheet.isNarrow() ? margin : Math.max(aside, margin)),
        thickness);
  }

  private static double widest(List<String> texts) {
    return texts.stream().mapToDouble(Sheet::width).max().orElse(0);
  }

  /** The place of a number. */
  double at(double value) {
    return left + sheet.chart().across().at(value) * (right - left);
  }

  private double height() {
    return sheet.isNarrow() ? thickness + 26 : thickness + 10;
  }

  /** Draws ticks above the lines, and the hairlines through all of them. */
  double axis(double top) {
    ChartData chart = sheet.chart();
    Svg svg = sheet.svg();
    double first = top + 22;
    double last = first + chart.rows().size() * height();
    boolean isAsideNamed = !sheet.isNarrow() && !chart.asideHead().isEmpty();
    double most =
        sheet.width() - (isAsideNamed ? Sheet.width(chart.asideHead()) + 10 : TICK_MARGIN);
    double beyond = -1;
    for (double tick : chart.across().ticks((int) ((right - left) / TICK))) {
      String text = label(tick);
      double half = Sheet.width(text) / 2;
      double x = at(tick);
      svg.path("g", "M%s %sV%s", x, first - 4, last);
      double shown = Math.max(half, Math.min(x, most - half));
      if (shown - half > beyond) {
        svg.text(shown, top + 12, "a", "middle", text);
        beyond = shown + half + 6;
      }
    }
    if (isAsideNamed) {
      svg.text(sheet.width(), top + 12, "a", "end", chart.asideHead());
    }
    return first;
  }

  private String label(double tick) {
    ChartData chart = sheet.chart();
    return chart.across().type() == Scale.Type.TIME
        ? chart.words().date(tick)
        : chart.words().tick(tick, chart.encoding());
  }

  /** Writes the name of a line, and what stands at its end; gives the top of its marks. */
  double head(String row, String aside, double y) {
    Svg svg = sheet.svg();
    double base = y + thickness / 2.0 + 4.5;
    if (sheet.isNarrow()) {
      double room = sheet.width() - Sheet.width(aside) - 10;
      svg.text(0, y + 13, "", "start", Sheet.cut(row, room));
      if (!aside.isEmpty()) {
        svg.text(sheet.width(), y + 13, "a", "end", aside);
      }
      return y + 18;
    }
    svg.text(0, base, "", "start", Sheet.cut(row, left - 10));
    if (!aside.isEmpty()) {
      svg.text(sheet.width(), base, "a", "end", aside);
    }
    return y;
  }

  /** From the top of a line's marks to the top of the next line. */
  double below() {
    return height() - (sheet.isNarrow() ? 18 : 0);
  }
}
