package io.github.provender.render.chart;

import io.github.provender.chart.ChartData;
import io.github.provender.chart.Datum;
import io.github.provender.chart.spec.Mark;
import io.github.provender.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sheet to draw on.
 *
 * @param name of this drawing, by which its patterns are told from those of others on a page
 * @param width in pixels
 * @param links where the browser finds what an IRI names; empty where it cannot go there
 */
record Sheet(Svg svg, ChartData chart, String name, int width, UnaryOperator<String> links) {
  static final int WIDE = 1100;
  static final int MIDDLE = 720;
  static final int NARROW = 340;
  private static final double COLUMN = 6.7;

  boolean isNarrow() {
    return width < WIDE / 2;
  }

  /** The pixels that a text of common size takes, as far as that can be known. */
  static double width(String text) {
    return Width.of(text) * COLUMN;
  }

  /** The text, cut to what fits into that many pixels. */
  static String cut(String text, double pixels) {
    return Width.cut(text, (int) (pixels / COLUMN), "…");
  }

  /** Draws a mark within a link to what it rests on. */
  void mark(Datum datum, Runnable drawing) {
    String link = datum.link().isEmpty() ? "" : links.apply(datum.link());
    String element = link.isEmpty() ? "g" : "a";
    List<String> attributes = new ArrayList<>();
    if (!link.isEmpty()) {
      attributes.addAll(List.of("href", link, "aria-label", datum.words().replace("\n", ", ")));
    }
    if (chart.encoding().mark() == Mark.POINTS) {
      attributes.addAll(place(datum));
    }
    svg.open(element, "", attributes.toArray(String[]::new));
    svg.content("title", datum.words());
    drawing.run();
    svg.close(element);
  }

  /** What the place on the paper does not tell to the last digit, for scripts. */
  private static List<String> place(Datum datum) {
    List<String> place = new ArrayList<>(List.of("data-label", datum.label()));
    datum.x().ifPresent(x -> place.addAll(List.of("data-x", String.valueOf(x))));
    datum.y().ifPresent(y -> place.addAll(List.of("data-y", String.valueOf(y))));
    return place;
  }

  /** The name of the pattern of what is left open. */
  String hatch(String kind) {
    return "url(#" + name + "-" + kind + ")";
  }
}
