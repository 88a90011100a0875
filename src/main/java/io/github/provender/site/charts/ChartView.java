package io.github.provender.site.charts;

import io.github.provender.chart.ChartData;
import io.github.provender.chart.spec.Mark;
import io.github.provender.render.chart.ChartDrawing;
import io.github.provender.site.context.LinkBuilder;
import java.util.function.UnaryOperator;

/**
 * View model of a chart: its texts, and its drawings as SVG.
 *
 * @param wide for the common page
 * @param middle for a tablet
 * @param narrow for a telephone
 * @param canBeZoomed whether marks may stand so near that one looks closer
 */
public record ChartView(
    String name,
    String title,
    String description,
    int omitted,
    boolean isShaded,
    String wide,
    String middle,
    String narrow,
    boolean canBeZoomed) {

  /** The chart with its links on this site. */
  public static ChartView of(ChartData chart, LinkBuilder links) {
    UnaryOperator<String> to = links::to;
    return new ChartView(
        chart.name(),
        chart.title(),
        links.language().message("chart.caption", chart.description()),
        chart.omitted(),
        chart.isShaded(),
        ChartDrawing.wide(chart, to),
        ChartDrawing.middle(chart, to),
        ChartDrawing.narrow(chart, to),
        chart.encoding().mark() == Mark.POINTS);
  }

  /** The address of one of its forms, below the site's own. */
  public String path(String form) {
    return "/charts/" + name + form;
  }
}
