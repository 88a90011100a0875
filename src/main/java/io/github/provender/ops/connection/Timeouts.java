package io.github.provender.ops.connection;

import java.time.Duration;

/**
 * Timeouts: how long the server waits for a client.
 *
 * @param head until the whole head of a request has come, from its first byte on
 * @param body until the whole body has come, from the end of the head on
 * @param whole until the whole answer is read, from the end of the head on
 * @param idle without any byte in either direction
 * @param queue that a request waits for its turn before it is told to come again
 * @param drain that requests under way may still take once the server is told to stop
 */
public record Timeouts(
    Duration head, Duration body, Duration whole, Duration idle, Duration queue, Duration drain) {

  /** The times of a server that was told nothing else. */
  public static final Timeouts DEFAULT =
      new Timeouts(
          Duration.ofSeconds(10),
          Duration.ofSeconds(15),
          Duration.ofSeconds(60),
          Duration.ofSeconds(20),
          Duration.ofSeconds(2),
          Duration.ofSeconds(8));
}
