package io.github.provender.ops.connection;

import io.github.provender.Eventually;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PeriodicTaskTest {
  @Test
  void a_look_that_fails_is_not_the_last() throws Exception {
    AtomicInteger looks = new AtomicInteger();
    PeriodicTask task =
        new PeriodicTask("failing", Duration.ofMillis(1)) {
          @Override
          void look(long now) {
            looks.incrementAndGet();
            throw new IllegalStateException("on purpose");
          }
        };
    task.start();
    try {
      Eventually.holds("a third look", () -> looks.get() > 2);
    } finally {
      task.stop();
    }
  }
}
