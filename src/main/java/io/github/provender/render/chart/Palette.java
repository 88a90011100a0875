package io.github.provender.render.chart;

import java.util.Map;

/**
 * Looks of a picture by itself, as attributes: no stylesheet goes with it, and none may be in it.
 */
final class Palette {
  static final String INK = "#191d1a";
  static final String FONTS =
      "SansSerif, 'Noto Sans', 'Segoe UI', Roboto, 'Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic',"
          + " 'Noto Sans CJK SC', sans-serif";

  private static final String PAPER = "#fff";
  private static final String SOFT = "#545d57";
  private static final String RULE = "#dbe0da";
  private static final String LINE = "#767f78";
  private static final String TOLD = "#15695a";
  private static final String SECOND = "#8f5308";
  private static final String WRONG = "#a3262c";

  /** Letters keep a rim of paper around them where lines pass. */
  private static final String HALO =
      " paint-order=\"stroke\" stroke=\""
          + PAPER
          + "\" stroke-width=\"3\" stroke-linejoin=\"round\"";

  private static final Map<String, String> LOOKS =
      Map.ofEntries(
          Map.entry("paper", fill(PAPER)),
          Map.entry("title", " font-size=\"19\" font-weight=\"650\""),
          Map.entry("a", " font-size=\"12\"" + fill(SOFT)),
          Map.entry("b", " font-weight=\"600\"" + HALO),
          Map.entry("l", HALO),
          Map.entry("on", fill(PAPER)),
          Map.entry("g", line(RULE, 1)),
          Map.entry("z", line(LINE, 1)),
          Map.entry("link", line(LINE, 2)),
          Map.entry("p-plain", fill(INK) + " stroke=\"" + PAPER + "\""),
          Map.entry("p-told", fill(TOLD) + " stroke=\"" + PAPER + "\""),
          Map.entry("p-ring", ring(TOLD)),
          Map.entry("p-arrow", line(TOLD, 1.3)),
          Map.entry("p-second", ring(SECOND)),
          Map.entry("p-wrong", ring(WRONG)),
          Map.entry("p-cross", line(WRONG, 2)),
          Map.entry("p-withheld", fill(INK)),
          Map.entry("p-void", line(PAPER, 1.5)),
          Map.entry("p-tick", line(LINE, 1.6)),
          Map.entry("p-bar", line(INK, 3)),
          Map.entry("c1", fill(TOLD)),
          Map.entry("c2", fill("#3d8576")),
          Map.entry("c3", fill("#a9d0c5")),
          Map.entry("c4", fill("#cfe5de")),
          Map.entry("c5", fill("#e3f0ec")),
          Map.entry("c-withheld", fill(INK)),
          Map.entry("c-open", fill(PAPER) + " stroke=\"" + LINE + "\""),
          Map.entry("h-open", line(LINE, 1.2)),
          Map.entry("h-second", line(SECOND, 1.4)));

  private Palette() {}

  /** A writer of pictures that bear their looks themselves. */
  static Svg svg() {
    return new Svg(classes -> LOOKS.getOrDefault(classes, ""));
  }

  private static String fill(String colour) {
    return " fill=\"" + colour + "\"";
  }

  private static String line(String colour, double width) {
    return " fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + Svg.number(width) + "\"";
  }

  private static String ring(String colour) {
    return fill(PAPER) + " stroke=\"" + colour + "\" stroke-width=\"2\"";
  }
}
