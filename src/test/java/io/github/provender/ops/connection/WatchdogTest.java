package io.github.provender.ops.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchdogTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Optional<String> trouble = Optional.empty();
  private final Watchdog watchdog = new Watchdog(() -> trouble, PATIENCE);

  private void lookAfter(int seconds) {
    watchdog.look(Duration.ofSeconds(seconds).toNanos());
  }

  @Test
  void trouble_that_passes_is_no_end() {
    trouble = Optional.of("stuck");
    lookAfter(0);
    lookAfter(29);
    trouble = Optional.empty();
    lookAfter(30);
    trouble = Optional.of("stuck");
    lookAfter(31);
    lookAfter(60);
    assertFalse(watchdog.end().isDone());
  }

  @Test
  void trouble_that_stays_is_the_end_and_says_why() {
    trouble = Optional.of("stuck");
    lookAfter(0);
    lookAfter(31);
    assertEquals("stuck", watchdog.end().join());
  }

  @Test
  void it_looks_by_itself_once_it_is_started() throws Exception {
    trouble = Optional.of("stuck");
    Watchdog hasty = new Watchdog(() -> trouble, Duration.ZERO);
    hasty.start();
    assertEquals("stuck", hasty.end().join());
    hasty.stop();
  }
}
