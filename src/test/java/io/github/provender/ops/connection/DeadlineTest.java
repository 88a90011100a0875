package io.github.provender.ops.connection;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock may stand anywhere: below zero, at zero, or about to pass its largest value. */
class DeadlineTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final long STEP = Duration.ofSeconds(1).toNanos();

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 1, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE - 5_000_000_000L})
  void a_deadline_is_over_only_after_its_time(long now) {
    Deadline deadline = Deadline.after(now, LIMIT);
    assertFalse(deadline.isOver(now));
    assertFalse(deadline.isOver(now + 9 * STEP));
    assertTrue(deadline.isOver(now + 11 * STEP));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 1, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE - 5_000_000_000L})
  void a_head_is_late_whenever_it_began(long now) {
    RequestHead begun = RequestHead.awaited(0, 1).seen(1, now, LIMIT);
    assertTrue(begun.hasBegun());
    assertFalse(begun.seen(2, now + 9 * STEP, LIMIT).isLate(now + 9 * STEP));
    assertTrue(begun.seen(2, now + 11 * STEP, LIMIT).isLate(now + 11 * STEP));
  }

  @Test
  void a_head_that_has_not_begun_is_never_late() {
    RequestHead awaited = RequestHead.awaited(1, 100).seen(100, 0, LIMIT);
    assertFalse(awaited.hasBegun());
    assertFalse(awaited.isLate(100 * STEP));
  }
}
