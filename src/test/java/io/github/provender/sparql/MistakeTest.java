package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MistakeTest {
  private static final int LINE = 5_000;

  @Test
  void a_mistake_is_one_line_without_what_was_asked() {
    String line =
        Mistake.logged("p-1-2", new IllegalStateException("secret\nwords ".repeat(9_000)));
    assertEquals(1, line.lines().count());
    assertTrue(line.length() < LINE, line);
    assertTrue(line.contains("p-1-2") && line.contains("IllegalStateException at "), line);
    assertTrue(line.contains(getClass().getName()), line);
    assertFalse(line.contains("secret"));
  }
}
