package io.github.provender.site.comparison.view;

import io.github.provender.claim.Citation;
import io.github.provender.claim.DisclosureStatus;
import io.github.provender.claim.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cell of a comparison as short lines; silences come last.
 *
 * @param lines values, and between them of what they are said
 */
public record CellView(List<Line> lines, List<Silence> silences) {
  private static final int FEW = 8;

  /**
   * A line with values, or a heading for the lines below it where there are none.
   *
   * @param head of what and in which respect the values are said
   * @param itself whether it is said of the snapshot itself, where others are not
   */
  public record Line(String head, boolean itself, List<Piece> pieces) {}

  /**
   * Values from the same claims.
   *
   * @param speaker who says so, where the developer does not; else empty
   * @param nature how it came to be known, where that is worth a word
   * @param target the one thing that the values are, where they are one
   */
  public record Piece(
      String speaker,
      String text,
      boolean refuted,
      List<Citation> claims,
      String nature,
      List<Finding> findings,
      @Nullable Term target) {}

  /**
   * Why there is no value, or not the whole of it.
   *
   * @param origin of what other model it is said; else empty
   * @param what a short note on what is left open
   */
  public record Silence(
      DisclosureStatus status, String origin, String text, String what, List<Citation> claims) {}

  /** The lines that are seen at once. */
  public List<Line> shown() {
    return lines.size() <= FEW + 2 ? lines : lines.subList(0, FEW);
  }

  /** The lines of a long cell that are folded away. */
  public List<Line> folded() {
    return lines.subList(shown().size(), lines.size());
  }
}
