package io.github.provender.render.chart;

import io.github.provender.chart.ChartData;
import io.github.provender.text.Width;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Draws charts as SVG, the same for the same rows. */
public final class ChartDrawing {
  private static final int MARGIN = 20;
  private static final int TITLE_COLUMNS = 100;
  private static final int TEXT_COLUMNS = 150;

  private ChartDrawing() {}

  /** For a page, in three widths of which its stylesheet shows one. */
  public static String wide(ChartData chart, UnaryOperator<String> links) {
    return onPage(chart, Sheet.WIDE, "wide", links);
  }

  /** For a page on a tablet. */
  public static String middle(ChartData chart, UnaryOperator<String> links) {
    return onPage(chart, Sheet.MIDDLE, "middle", links);
  }

  /** For a page on a telephone. */
  public static String narrow(ChartData chart, UnaryOperator<String> links) {
    return onPage(chart, Sheet.NARROW, "narrow", links);
  }

  private static String onPage(
      ChartData chart, int width, String classes, UnaryOperator<String> links) {
    Sheet sheet = new Sheet(Svg.styled(), chart, chart.name() + "-" + classes, width, links);
    double height = draw(sheet);
    return Svg.styled()
        .open(
            "svg",
            "chart " + classes,
            "role",
            "group",
            "aria-label",
            chart.title(),
            "viewBox",
            "0 0 " + width + " " + (int) Math.ceil(height + 4),
            "data-across",
            lower(chart.across().type()),
            "data-up",
            lower(chart.encoding().measure()),
            "data-unit",
            chart.words().unit(chart.encoding()))
        .raw(sheet.svg())
        .close("svg")
        .toString();
  }

  private static String lower(Enum<?> scale) {
    return scale.name().toLowerCase(Locale.ROOT);
  }

  /**
   * A picture by itself, with its title and where it is from.
   *
   * @param source the line at the foot
   */
  public static String standalone(ChartData chart, String source, UnaryOperator<String> links) {
    Sheet sheet = new Sheet(Palette.svg(), chart, chart.name(), Sheet.WIDE, links);
    double height = draw(sheet);
    Svg head = Palette.svg();
    double y = MARGIN;
    for (String line : Width.wrap(chart.title(), TITLE_COLUMNS, "")) {
      y += 24;
      head.text(MARGIN, y, "title", "start", line);
    }
    for (String line : Width.wrap(chart.description(), TEXT_COLUMNS, "")) {
      y += 19;
      head.text(MARGIN, y, "a", "start", line);
    }
    y += 14;
    double foot = y + height + 26;
    int width = Sheet.WIDE + 2 * MARGIN;
    int all = (int) Math.ceil(foot + MARGIN);
    return Palette.svg()
        .open(
            "svg",
            "",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "width",
            String.valueOf(width),
            "height",
            String.valueOf(all),
            "viewBox",
            "0 0 " + width + " " + all,
            "font-family",
            Palette.FONTS,
            "font-size",
            "13",
            "fill",
            Palette.INK)
        .content("title", chart.title())
        .content("desc", chart.description())
        .rect("paper", 0, 0, width, all)
        .raw(head)
        .open("g", "", "transform", "translate(" + MARGIN + " " + Svg.number(y) + ")")
        .raw(sheet.svg())
        .close("g")
        .raw(Palette.svg().text(MARGIN, foot, "a", "start", source))
        .close("svg")
        .toString();
  }

  private static double draw(Sheet sheet) {
    Fills.patterns(sheet);
    double top = Legend.draw(sheet);
    return switch (sheet.chart().encoding().mark()) {
      case POINTS -> new Points(sheet).draw(top);
      case DOTS -> new Dots(sheet, Lines.of(sheet, 20)).draw(top);
      case BARS -> new Bars(sheet, Lines.of(sheet, sheet.isNarrow() ? 18 : 20)).draw(top);
    };
  }
}
