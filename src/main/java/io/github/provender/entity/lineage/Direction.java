package io.github.provender.entity.lineage;

import java.util.Locale;

/** Which way a lineage is followed: up to what went in, or down to what came out. */
public enum Direction {
  UP,
  DOWN;

  /** The word of messages and addresses. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Direction other() {
    return this == UP ? DOWN : UP;
  }
}
