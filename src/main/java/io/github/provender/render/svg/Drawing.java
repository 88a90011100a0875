package io.github.provender.render.svg;

import java.util.List;

/** Boxes and arrows with their places, in pixels. */
public record Drawing(int width, int height, List<Placed> boxes, List<Curve> curves) {

  /**
   * A thing to draw.
   *
   * @param lines its name, broken into lines
   * @param kind for the stylesheet
   */
  public record Box(String key, List<String> lines, String kind, String link) {}

  /** What leads from one box to another, to the right. */
  public record Arrow(String from, String to, String label, boolean sure) {}

  /** A box in its place. */
  public record Placed(Box box, int x, int y, int width, int height) {}

  /**
   * An arrow on its way.
   *
   * @param label empty where an arrow beside it has the same
   */
  public record Curve(Arrow arrow, String path, String label, int labelX, int labelY) {}
}
