package io.github.provender.ops.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchdogTest {
  private Optional<String> trouble = Optional.empty();
  private final Watchdog watchdog = new Watchdog(() -> trouble);

  @Test
  void while_nothing_is_beyond_help_the_server_goes_on() {
    watchdog.look(0);
    assertFalse(watchdog.end().isDone());
  }

  @Test
  void what_is_beyond_help_is_the_end_and_says_why() {
    trouble = Optional.of("stuck");
    watchdog.look(0);
    assertEquals("stuck", watchdog.end().join());
  }

  @Test
  void it_looks_by_itself_once_it_is_started() throws Exception {
    trouble = Optional.of("stuck");
    watchdog.start();
    assertEquals("stuck", watchdog.end().join());
    watchdog.stop();
  }
}
