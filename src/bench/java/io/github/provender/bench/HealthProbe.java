package io.github.provender.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Asks for the health of a server five times a second and prints the times; run as a single file:
 * {@code java HealthProbe.java PORT SECONDS}.
 */
public final class HealthProbe {
  private static final int EVERY_MILLIS = 200;

  /** Asked before it is ready, so that the loading of its own classes is not measured. */
  private static final int WARM_UP = 20;

  private HealthProbe() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + args[0] + "/health"))
            .timeout(Duration.ofSeconds(10))
            .build();
    for (int i = 0; i < WARM_UP; i++) {
      client.send(request, HttpResponse.BodyHandlers.ofString());
    }
    System.out.println("ready");
    long end = System.nanoTime() + Integer.parseInt(args[1]) * 1_000_000_000L;
    List<Double> times = new ArrayList<>();
    int bad = 0;
    while (System.nanoTime() < end) {
      long begun = System.nanoTime();
      try {
        bad +=
            client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200 ? 0 : 1;
      } catch (IOException e) {
        bad++;
      }
      times.add((System.nanoTime() - begun) / 1e6);
      Thread.sleep(EVERY_MILLIS);
    }
    Collections.sort(times);
    System.out.printf(
        "/health: %d asked, %d not 200, median %.0f ms, 95 %% %.0f ms, worst %.0f ms%n",
        times.size(),
        bad,
        times.get(times.size() / 2),
        times.get(times.size() * 95 / 100),
        times.get(times.size() - 1));
  }
}
