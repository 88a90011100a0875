package io.github.provender.render.chart;

import io.github.provender.chart.ChartData;
import io.github.provender.chart.Datum;
import io.github.provender.chart.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws symbols by two quantities; what lacks the second stands in a rug below the axis. */
record Points(Sheet sheet) {
  private static final int RIGHT = 14;
  private static final int RUG_STEP = 11;
  private static final int TICK_ROOM = 62;
  private static final int RIM = 5;
  private static final int AXIS = 12;

  /** Where the marks may stand. */
  record Plot(double left, double right, double top, double bottom) {
    double x(ChartData chart, double value) {
      return left + chart.across().at(value) * (right - left);
    }

    double y(ChartData chart, double value) {
      return bottom - chart.up().at(value) * (bottom - top);
    }
  }

  double draw(double top) {
    ChartData chart = sheet.chart();
    double height = sheet.isNarrow() ? 300 : 430;
    List<Double> ticks = chart.up().ticks(7);
    double left =
        ticks.stream().mapToDouble(tick -> Sheet.width(tick(tick))).max().orElse(0) + AXIS;
    Plot plot = new Plot(left, sheet.width() - RIGHT, top + 10, top + 10 + height);
    axes(plot, ticks);
    List<Datum> told = chart.data().stream().filter(datum -> datum.y().isPresent()).toList();
    List<Datum> rug = chart.data().stream().filter(datum -> datum.y().isEmpty()).toList();
    Placement placement = new Placement(plot.left(), plot.right(), plot.top() - 8, plot.bottom());
    Map<Datum, double[]> places = new HashMap<>();
    for (Datum datum : told) {
      double[] at = {x(plot, datum), plot.y(chart, datum.y().orElse(1))};
      places.put(datum, at);
      placement.occupy(at[0], at[1], Symbols.above(datum.kind()), Symbols.below(datum.kind()));
    }
    for (Datum datum : told) {
      double[] at = places.getOrDefault(datum, new double[2]);
      sheet.mark(datum, () -> point(datum, at[0], at[1], placement));
    }
    return rug.isEmpty() ? plot.bottom() + 26 : rug(rug, plot);
  }

  private double x(Plot plot, Datum datum) {
    return plot.x(sheet.chart(), datum.x().orElse(0));
  }

  private String tick(double tick) {
    return sheet.chart().words().tick(tick, sheet.chart().encoding());
  }

  private void axes(Plot plot, List<Double> ticks) {
    ChartData chart = sheet.chart();
    Svg svg = sheet.svg();
    for (double tick : ticks) {
      double y = plot.y(chart, tick);
      svg.path("g", "M%s %sH%s", plot.left(), y, plot.right());
      svg.text(plot.left() - 6, y + 4, "a", "end", tick(tick));
    }
    int most = (int) ((plot.right() - plot.left()) / TICK_ROOM);
    for (double tick : chart.across().ticks(most)) {
      double x = plot.x(chart, tick);
      svg.path("g", "M%s %sV%s", x, plot.top() - 6, plot.bottom());
      String text =
          chart.across().type() == Scale.Type.TIME
              ? chart.words().date(tick)
              : chart.words().plain(tick);
      double half = Sheet.width(text) / 2;
      svg.text(Math.min(x, sheet.width() - half), plot.bottom() + 18, "a", "middle", text);
    }
    svg.path("z", "M%s %sH%s", plot.left(), plot.bottom(), plot.right());
  }

  private void point(Datum datum, double x, double y, Placement placement) {
    Symbols.draw(sheet.svg(), datum.kind(), x, y);
    if (!datum.label().isEmpty()) {
      placement
          .place(x, y, Sheet.width(datum.label()) + RIM)
          .ifPresent(at -> sheet.svg().text(at.x(), at.y(), "l", at.anchor(), datum.label()));
    }
  }

  /** Each tick stands as high as none before it is near. */
  private double rug(List<Datum> rug, Plot plot) {
    String name = sheet.chart().words().kind(rug.get(0).kind());
    sheet.svg().text(0, plot.bottom() + 42, "a", "start", name);
    double top = plot.bottom() + 56;
    List<Double> ends = new ArrayList<>();
    for (Datum datum :
        rug.stream().sorted((a, b) -> Double.compare(x(plot, a), x(plot, b))).toList()) {
      double x = x(plot, datum);
      int level = 0;
      while (level < ends.size() && ends.get(level) > x - 4) {
        level++;
      }
      if (level == ends.size()) {
        ends.add(x);
      } else {
        ends.set(level, x);
      }
      double y = top + level * RUG_STEP;
      sheet.mark(datum, () -> Symbols.draw(sheet.svg(), datum.kind(), x, y));
    }
    return top + ends.size() * RUG_STEP + 4;
  }
}
