package io.github.provender.render.chart;

import io.github.provender.chart.ChartData;
import io.github.provender.chart.Datum;
import io.github.provender.chart.spec.Encoding.Measure;
import io.github.provender.chart.spec.Kind;
import java.util.ArrayList;
import java.util.List;

/** Draws lengths end to end, in a line for each name. */
record Bars(Sheet sheet, Lines lines) {
  private static final double GAP = 1.5;
  private static final int INSIDE = 6;

  double draw(double top) {
    ChartData chart = sheet.chart();
    List<String> parts = chart.data().stream().map(Datum::part).distinct().toList();
    double y = lines.axis(top);
    for (String row : chart.rows()) {
      List<Datum> data = chart.of(row);
      y = lines.head(row, data.get(0).aside(), y);
      bar(data, parts, y);
      y += lines.below();
    }
    return y;
  }

  private void bar(List<Datum> data, List<String> parts, double y) {
    double whole =
        sheet.chart().encoding().measure() == Measure.SHARE
            ? data.stream().mapToDouble(datum -> datum.x().orElse(0)).sum()
            : 1;
    double x = 0;
    double labelled = 0;
    List<Runnable> labels = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      Datum datum = data.get(i);
      double length = whole == 0 ? 0 : datum.x().orElse(0) / whole;
      double left = lines.at(x);
      double right = lines.at(x + length);
      String label = left < labelled ? "" : label(data, i, left, whole, x);
      labelled = label.isEmpty() ? labelled : left + Sheet.width(label) + INSIDE;
      if (right > left) {
        double width = Math.max(right - left - GAP, 0.8);
        sheet.mark(datum, () -> length(sheet, datum, parts, left, y, width, lines.thickness()));
      }
      if (!label.isEmpty()) {
        boolean isCrossed = left + INSIDE + Sheet.width(label) > right;
        labels.add(() -> write(label, datum, parts, left, y, isCrossed));
      }
      x += length;
    }
    sheet.svg().open("g", "over");
    labels.forEach(Runnable::run);
    sheet.svg().close("g");
  }

  /** Where lines would run through the words, a ground in the fill of their length covers them. */
  private void write(
      String label, Datum datum, List<String> parts, double x, double y, boolean isCrossed) {
    String fill = Fills.of(datum, parts);
    double base = y + lines.thickness() / 2.0 + 4.5;
    boolean isHatched = !Fills.pattern(datum.kind()).isEmpty();
    if (isHatched || isCrossed) {
      sheet
          .svg()
          .rect(
              isHatched ? "c-open" : fill,
              x + 2,
              y + 3,
              Sheet.width(label) + 8,
              lines.thickness() - 6);
    }
    sheet.svg().text(x + INSIDE, base, Fills.isDark(fill) ? "on" : "", "start", label);
  }

  /** What stands on a length, if it fits there or on those of the same part that follow. */
  private String label(List<Datum> data, int from, double left, double whole, double start) {
    Datum first = data.get(from);
    double end = start;
    List<Datum> same = new ArrayList<>();
    for (Datum datum : data.subList(from, data.size())) {
      if (!datum.part().equals(first.part()) || datum.kind() != first.kind()) {
        break;
      }
      same.add(datum);
      end += datum.x().orElse(0) / whole;
    }
    boolean isContinued = from > 0 && isSame(data.get(from - 1), first);
    if (isContinued || first.kind() == Kind.LEFT_OPEN) {
      return "";
    }
    double room = lines.at(end) - left - 2 * INSIDE;
    String share = share(first, same.size(), whole);
    for (String text : List.of((first.part() + " " + share).strip(), first.part(), share)) {
      if (!text.isEmpty() && Sheet.width(text) <= room) {
        return text;
      }
    }
    return "";
  }

  private static boolean isSame(Datum one, Datum other) {
    return one.part().equals(other.part()) && one.kind() == other.kind();
  }

  private String share(Datum datum, int together, double whole) {
    double value = datum.x().orElse(0);
    if (together > 1) {
      return String.valueOf(together);
    }
    return sheet.chart().words().length(value, value / whole, sheet.chart().encoding());
  }

  /** A length in its fill, and over that its pattern. */
  static void length(
      Sheet sheet,
      Datum datum,
      List<String> parts,
      double x,
      double y,
      double width,
      double height) {
    Svg svg = sheet.svg();
    svg.rect(Fills.of(datum, parts), x, y, width, height);
    String pattern = Fills.pattern(datum.kind());
    if (!pattern.isEmpty()) {
      svg.leaf(
          "rect",
          "",
          "fill",
          sheet.hatch(pattern),
          "x",
          Svg.number(x),
          "y",
          Svg.number(y),
          "width",
          Svg.number(width),
          "height",
          Svg.number(height));
    }
  }
}
