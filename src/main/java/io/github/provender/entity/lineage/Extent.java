package io.github.provender.entity.lineage;

/**
 * How much of a lineage is drawn.
 *
 * @param depth how many steps from the thing itself
 * @param shown how many things of one relation stand open at once
 */
public record Extent(int depth, int shown) {
  /** The next relatives, so many of each relation open. */
  public static Extent first(int shown) {
    return new Extent(1, shown);
  }
}
