package io.github.provender.render.chart;

import io.github.provender.chart.spec.Kind;
import java.util.Locale;

/** The symbol of each kind; no two differ by colour alone. */
final class Symbols {
  private static final double R = 5.5;
  private static final double ARROW = 10;

  private Symbols() {}

  /** Draws a symbol around a place. */
  static void draw(Svg svg, Kind kind, double x, double y) {
    switch (kind) {
      case PLAIN -> circle(svg, "p-plain", x, y);
      case TOLD -> circle(svg, "p-told", x, y);
      case IN_PART -> {
        circle(svg, "p-ring", x, y);
        svg.path("p-told", "M%s %sa%s %s 0 0 0 %s 0z", x - R, y, R, R, 2 * R);
      }
      case AT_LEAST -> {
        circle(svg, "p-ring", x, y);
        svg.path("p-arrow", "M%s %sv-10m-3.5 4l3.5 -4l3.5 4", x, y - R);
      }
      case AT_MOST -> {
        circle(svg, "p-ring", x, y);
        svg.path("p-arrow", "M%s %sv10m-3.5 -4l3.5 4l3.5 -4", x, y + R);
      }
      case INDEPENDENT -> svg.path("p-second", diamond(), x, y - R - 1);
      case SECOND_HAND, UNKNOWN -> circle(svg, "p-second", x, y);
      case WRONG -> {
        circle(svg, "p-wrong", x, y);
        svg.path("p-cross", "M%s %sl14 14m0 -14l-14 14", x - 7, y - 7);
      }
      case WITHHELD -> {
        svg.rect("p-withheld", x - R, y - R, 2 * R, 2 * R);
        svg.path("p-void", "M%s %sl6 6m0 -6l-6 6", x - 3, y - 3);
      }
      case NOT_MENTIONED, LEFT_OPEN -> svg.path("p-tick", "M%s %sv9", x, y - 4.5);
      case RELEASE -> svg.path("p-bar", "M%s %sv14", x, y - 7);
    }
  }

  /** How much farther than a circle a symbol reaches upwards. */
  static double above(Kind kind) {
    return kind == Kind.AT_LEAST ? ARROW : 0;
  }

  /** How much farther than a circle a symbol reaches downwards. */
  static double below(Kind kind) {
    return kind == Kind.AT_MOST ? ARROW : 0;
  }

  private static void circle(Svg svg, String classes, double x, double y) {
    svg.leaf("circle", classes, "cx", Svg.number(x), "cy", Svg.number(y), "r", Svg.number(R));
  }

  private static String diamond() {
    double d = R + 1;
    return String.format(Locale.ROOT, "M%%s %%sl%1$s %1$sl-%1$s %1$sl-%1$s -%1$sz", Svg.number(d));
  }
}
