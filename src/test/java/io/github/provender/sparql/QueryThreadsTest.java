package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Eventually;
import io.github.provender.http.AbandonedWork;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.ProblemType;
import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class QueryThreadsTest {
  private static final int MANY = 50;

  private final AbandonedWork abandoned = new AbandonedWork();
  private final QueryThreads threads = new QueryThreads(abandoned);
  private final CountDownLatch forEver = new CountDownLatch(1);
  private final AtomicInteger closed = new AtomicInteger();
  private final AtomicInteger cancelled = new AtomicInteger();

  /** A query that heeds nothing until it is let go. */
  private HttpProblem stuck() {
    return assertThrows(
        HttpProblem.class,
        () ->
            threads.run(
                () -> {
                  forEver.await();
                  return (Closeable) closed::incrementAndGet;
                },
                cancelled::incrementAndGet,
                1));
  }

  @Test
  void a_query_that_overruns_is_given_up_counted_and_tidied_up_after() throws Exception {
    HttpProblem told = stuck();
    assertEquals(ProblemType.TIME, told.type());
    assertEquals(503, told.status());
    assertEquals(1, cancelled.get());
    assertEquals(1, abandoned.running());
    Eventually.holds("its time", () -> abandoned.runningFor(Duration.ofMillis(1)) == 1);
    assertEquals(0, abandoned.runningFor(Duration.ofHours(1)));
    forEver.countDown();
    Eventually.holds("its end", () -> abandoned.running() == 0);
    assertEquals(1, abandoned.total());
    Eventually.holds("its late result is thrown away", () -> closed.get() == 1);
  }

  @Test
  void others_run_beside_those_given_up() throws Exception {
    stuck();
    stuck();
    for (int i = 0; i < MANY; i++) {
      Closeable none = () -> {};
      assertEquals(none, threads.run(() -> none, () -> {}, Duration.ofHours(1).toMillis()));
    }
    assertEquals(2, abandoned.running());
    forEver.countDown();
  }

  @Test
  void no_thread_holds_up_the_end_of_the_process() throws Exception {
    AtomicBoolean daemon = new AtomicBoolean();
    threads.run(
        () -> {
          daemon.set(Thread.currentThread().isDaemon());
          return (Closeable) () -> {};
        },
        () -> {},
        Duration.ofHours(1).toMillis());
    assertTrue(daemon.get());
  }

  @Test
  void what_a_query_throws_is_thrown_on() {
    HttpProblem refusal = HttpProblem.tooLarge("too large");
    assertEquals(
        refusal,
        assertThrows(
            HttpProblem.class,
            () ->
                threads.run(
                    () -> {
                      throw refusal;
                    },
                    () -> {},
                    Duration.ofHours(1).toMillis())));
    assertThrows(
        StackOverflowError.class,
        () ->
            threads.run(
                () -> {
                  throw new StackOverflowError();
                },
                () -> {},
                Duration.ofHours(1).toMillis()));
    assertEquals(0, abandoned.total());
  }
}
