package io.github.provender.overview;

import io.github.provender.compare.CellState;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Disclosure rate: how many of the questions that were looked into the developer answers. Where
 * nobody has looked, nothing is counted against anybody, and a question that does not apply is
 * none.
 *
 * @param told answered by the developer
 * @param inPart answered by the developer in part
 * @param asked all that were looked into, those included
 * @param unseen those that nobody has looked into
 */
public record Share(int told, int inPart, int asked, int unseen) {
  private static final Share NONE = new Share(0, 0, 0, 0);

  public static Share of(Collection<CellState> states) {
    return sum(states.stream().map(Share::of));
  }

  /** All of them together. */
  public static Share sum(Stream<Share> shares) {
    return shares.reduce(
        NONE,
        (a, b) ->
            new Share(
                a.told + b.told, a.inPart + b.inPart, a.asked + b.asked, a.unseen + b.unseen));
  }

  private static Share of(CellState state) {
    return switch (state) {
      case TOLD -> new Share(1, 0, 1, 0);
      case IN_PART -> new Share(0, 1, 1, 0);
      case SECOND_HAND, NOT_MENTIONED, WITHHELD, UNKNOWN -> new Share(0, 0, 1, 0);
      case NOT_APPLICABLE -> NONE;
      case NO_CLAIM -> new Share(0, 0, 0, 1);
    };
  }

  /** The answers in figures, half answers as halves: {@code 5½}. */
  public String figure() {
    int halves = 2 * told + inPart;
    String whole = halves == 1 ? "" : String.valueOf(halves / 2);
    return halves % 2 == 0 ? whole : whole + "½";
  }

  /** From 0 to 1, half answers as halves; 0 where nothing was looked into. */
  public double value() {
    return asked == 0 ? 0 : (told + inPart / 2.0) / asked;
  }
}
