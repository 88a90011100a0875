package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.provender.Eventually;
import io.github.provender.NoHurry;
import io.github.provender.http.Limits;
import io.github.provender.http.Limits.Capacity;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class QueryQueueTest {
  /** One place, and queries that may take an hour. */
  private static Limits limits(int waiting, int waitMillis) {
    int hour = (int) NoHurry.HOUR.toMillis();
    Capacity usual = Capacity.DEFAULT;
    Capacity queue = new Capacity(waiting, waitMillis, usual.temporaryBytes(), usual.cacheBytes());
    return new Limits(hour, 10, 500_000, 1, 65_536, 16_384, 200, queue);
  }

  private static Socket endless(EndpointFixture served) throws Exception {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
    String target = "/sparql?query=" + EndpointFixture.encoded(EndpointFixture.ENDLESS);
    String request = "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private static void awaitWaiting(EndpointFixture served, int count) throws Exception {
    Eventually.holds(
        count + " queries that wait", () -> served.endpoint().waitingQueries() == count);
  }

  private static CompletableFuture<HttpResponse<String>> asked(EndpointFixture served) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return served.query("ASK {}");
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Of two endless queries one has the place and the other waits; the short one stands behind. */
  @Test
  void a_query_waits_for_its_place_and_gets_it() throws Exception {
    int hour = (int) NoHurry.HOUR.toMillis();
    try (EndpointFixture served = EndpointFixture.with(limits(2, hour))) {
      Socket first = endless(served);
      Socket second = endless(served);
      awaitWaiting(served, 1);
      CompletableFuture<HttpResponse<String>> behind = asked(served);
      awaitWaiting(served, 2);
      HttpResponse<String> tooMany = served.query("ASK {}");
      assertEquals(503, tooMany.statusCode());
      assertEquals("5", EndpointFixture.header(tooMany, "Retry-After"));
      first.close();
      second.close();
      assertEquals(200, behind.get().statusCode());
      assertEquals(200, served.query("ASK {}").statusCode(), "no place is lost");
      assertEquals(0, served.endpoint().waitingQueries());
    }
  }

  @Test
  void a_query_whose_place_does_not_come_free_is_told_to_come_again() throws Exception {
    try (EndpointFixture served = EndpointFixture.with(limits(3, 300));
        Socket first = endless(served);
        Socket second = endless(served)) {
      Eventually.holds("the place taken", () -> isBusy(served.query("ASK {}")));
      Eventually.holds(
          "an answer to one of the endless",
          () -> first.getInputStream().available() + second.getInputStream().available() > 0);
    }
  }

  private static boolean isBusy(HttpResponse<String> answer) throws Exception {
    return answer.statusCode() == 503 && EndpointFixture.detail(answer).contains("as many queries");
  }
}
