package io.github.provender.render.chart;

import io.github.provender.chart.ChartData;
import io.github.provender.chart.Datum;
import java.util.List;

/** Draws symbols on one axis, in a line for each name. */
record Dots(Sheet sheet, Lines lines) {
  private static final int BESIDE = 12;

  double draw(double top) {
    ChartData chart = sheet.chart();
    double y = lines.axis(top);
    for (String row : chart.rows()) {
      List<Datum> data = chart.of(row);
      y = lines.head(row, data.get(0).aside(), y);
      double middle = y + lines.thickness() / 2.0;
      line(data, middle);
      data.forEach(datum -> sheet.mark(datum, () -> dot(datum, middle)));
      y += lines.below();
    }
    return y;
  }

  private void line(List<Datum> data, double y) {
    double first = data.stream().mapToDouble(this::x).min().orElse(0);
    double last = data.stream().mapToDouble(this::x).max().orElse(0);
    sheet.svg().path("g", "M%s %sH%s", lines.left(), y, lines.right());
    if (last > first) {
      sheet.svg().path("link", "M%s %sH%s", first, y, last);
    }
  }

  private double x(Datum datum) {
    return lines.at(datum.x().orElse(0));
  }

  private void dot(Datum datum, double y) {
    double x = x(datum);
    Symbols.draw(sheet.svg(), datum.kind(), x, y);
    if (!datum.label().isEmpty()) {
      double room = lines.right() - x - BESIDE;
      boolean isRight = Sheet.width(datum.label()) <= room || room > x - lines.left();
      String label = Sheet.cut(datum.label(), isRight ? room : x - lines.left() - BESIDE);
      sheet
          .svg()
          .text(isRight ? x + BESIDE : x - BESIDE, y + 4.5, "b", isRight ? "start" : "end", label);
    }
  }
}
