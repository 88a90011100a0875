package io.github.provender.site.listing;

import io.github.provender.overview.Share;
import java.util.Locale;

/**
 * Harvey ball: a share as a filled part of a circle, with a tint and the figures.
 *
 * @param words the figures in full
 */
public record Ball(Share share, String words) {
  private static final double RADIUS = 6.5;
  private static final int TINTS = 5;

  /** From 0, nothing told, to 5, all of it. */
  public int tint() {
    return share.value() == 0 ? 0 : Math.max(1, (int) (share.value() * TINTS));
  }

  public boolean isFull() {
    return share.value() == 1;
  }

  public boolean isEmpty() {
    return share.value() == 0;
  }

  /** The outline of the filled part, from the top clockwise. */
  public String path() {
    double angle = 2 * Math.PI * share.value();
    return String.format(
        Locale.ROOT,
        "M0 0V-6.5A6.5 6.5 0 %d 1 %.1f %.1fZ",
        share.value() > 0.5 ? 1 : 0,
        RADIUS * Math.sin(angle),
        -RADIUS * Math.cos(angle));
  }
}
