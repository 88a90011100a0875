package io.github.provender.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.provender.render.brief.Emphasis;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How wide a text may be, and when it is emphasized. */
class TerminalTest {
  private static Terminal piped(Map<String, String> environment) {
    return Terminal.of(environment, null);
  }

  @Test
  void columns_wins_over_the_terminal_which_wins_over_a_hundred() {
    assertEquals(100, piped(Map.of()).columns());
    assertEquals(120, piped(Map.of("COLUMNS", "120")).columns());
    assertEquals(90, Terminal.of(Map.of(), "90").columns());
    assertEquals(120, Terminal.of(Map.of("COLUMNS", "120"), "90").columns());
    assertEquals(60, Terminal.of(Map.of(), "20").columns());
    assertEquals(90, Terminal.of(Map.of("COLUMNS", "wide"), "90").columns());
  }

  @Test
  void only_a_terminal_shows_emphasis_unless_that_is_unwanted() {
    assertEquals(Emphasis.NONE, piped(Map.of()).emphasis());
    assertEquals(Emphasis.ANSI, Terminal.of(Map.of("NO_COLOR", ""), "90").emphasis());
    assertEquals(Emphasis.NONE, Terminal.of(Map.of("NO_COLOR", "1"), "90").emphasis());
    assertEquals(Emphasis.NONE, Terminal.of(Map.of("TERM", "dumb"), "90").emphasis());
  }
}
