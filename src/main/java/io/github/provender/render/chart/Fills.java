package io.github.provender.render.chart;

import io.github.provender.chart.Datum;
import io.github.provender.chart.spec.Kind;
import java.util.List;

/** Fills of lengths: by kind, or by what they are of. */
final class Fills {
  private static final int SHADES = 5;

  private Fills() {}

  /** The classes of a length; of one without kind by the place of its part among all parts. */
  static String of(Datum datum, List<String> parts) {
    return switch (datum.kind()) {
      case PLAIN -> "c" + (1 + Math.max(0, parts.indexOf(datum.part())) % SHADES);
      case TOLD, AT_LEAST, AT_MOST -> "c1";
      case IN_PART, RELEASE -> "c3";
      case WITHHELD -> "c-withheld";
      case SECOND_HAND, INDEPENDENT, LEFT_OPEN, NOT_MENTIONED, UNKNOWN, WRONG -> "c-open";
    };
  }

  /** The pattern over it; empty where it has none. */
  static String pattern(Kind kind) {
    return switch (kind) {
      case SECOND_HAND, INDEPENDENT, WRONG -> "second";
      case LEFT_OPEN -> "open";
      case UNKNOWN -> "unknown";
      default -> "";
    };
  }

  /** Whether text on it must be light. */
  static boolean isDark(String classes) {
    return List.of("c1", "c2", "c-withheld").contains(classes);
  }

  /** The patterns that the fills refer to. */
  static void patterns(Sheet sheet) {
    Svg svg = sheet.svg();
    svg.open("defs", "");
    hatch(sheet, "open", "h-open", "8", "rotate(45)");
    hatch(sheet, "second", "h-second", "5", "rotate(-45)");
    hatch(sheet, "unknown", "h-open", "6", "rotate(0)");
    svg.close("defs");
  }

  private static void hatch(
      Sheet sheet, String kind, String classes, String size, String transform) {
    sheet
        .svg()
        .open(
            "pattern",
            "",
            "id",
            sheet.name() + "-" + kind,
            "width",
            size,
            "height",
            size,
            "patternUnits",
            "userSpaceOnUse",
            "patternTransform",
            transform)
        .leaf("path", classes, "d", "M0 0V" + size)
        .close("pattern");
  }
}
