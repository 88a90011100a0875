package io.github.provender.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ten clients that no server likes, for some seconds; run as a single file: {@code java
 * HostileClients.java PORT SECONDS}.
 */
public final class HostileClients {
  private static final int MILLIS = 1_000;
  private static final int ANSWER_MILLIS = 40_000;
  private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";
  private static final String POST =
      "POST /sparql" + HOST + "Content-Type: application/sparql-query\r\nContent-Length: ";
  private static final List<String> POISON =
      List.of(
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
          "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f }",
          "ASK { <http://example.org/x> ((!<http://example.org/q>)*)* <http://example.org/y> }",
          "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), \"(.*a){18}$\") }",
          squared(16));

  private static final int HEADER_CHARACTERS = 13_000;

  private final int port;
  private final long end;
  private final AtomicInteger cut = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();

  private HostileClients(int port, int seconds) {
    this.port = port;
    this.end = System.nanoTime() + seconds * 1_000_000_000L;
  }

  /** One connection after the other, each in the same bad manner. */
  private interface Manner {
    void go(Socket socket) throws IOException, InterruptedException;
  }

  public static void main(String[] args) throws InterruptedException {
    HostileClients clients =
        new HostileClients(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    List<Manner> manners =
        List.of(
            socket -> clients.trickle(socket, "GET / HTTP/1.1\r\nHost: localhost\r\nX: "),
            socket -> clients.trickle(socket, POST + "5000\r\n\r\n"),
            clients::varyHeader,
            clients::neverRead,
            clients::neverRead,
            socket -> clients.poison(socket, 0),
            socket -> clients.poison(socket, 1),
            socket -> clients.poison(socket, 2),
            socket -> clients.poison(socket, 3),
            socket -> clients.poison(socket, 4));
    List<Thread> threads =
        manners.stream().map(manner -> new Thread(() -> clients.repeat(manner))).toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(
        "hostile: "
            + clients.cut.get()
            + " cut, "
            + clients.answered.get()
            + " poisons answered, "
            + clients.asked.get()
            + " headers varied");
  }

  private boolean isOver() {
    return System.nanoTime() > end;
  }

  private void repeat(Manner manner) {
    while (!isOver()) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setSoTimeout(ANSWER_MILLIS);
        manner.go(socket);
      } catch (IOException e) {
        cut.incrementAndGet();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private void trickle(Socket socket, String begin) throws IOException, InterruptedException {
    send(socket, begin);
    while (!isOver()) {
      Thread.sleep(MILLIS);
      if (socket.getInputStream().available() > 0) {
        cut.incrementAndGet();
        return;
      }
      send(socket, "a");
    }
  }

  private void neverRead(Socket socket) throws IOException, InterruptedException {
    socket.setReceiveBufferSize(4096);
    String query = "SELECT * { ?s ?p ?o . ?o ?q ?r }";
    send(
        socket,
        "GET /sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + HOST + "\r\n");
    while (!isOver()) {
      Thread.sleep(MILLIS);
      socket.sendUrgentData('!'); // fails once the server has closed
    }
  }

  /** A number with twice as many digits at each step. */
  private static String squared(int steps) {
    StringBuilder query = new StringBuilder("SELECT * { BIND(99999999999999999999.9 AS ?a0)");
    for (int i = 0; i < steps; i++) {
      query.append(" BIND(?a").append(i).append(" * ?a").append(i);
      query.append(" AS ?a").append(i + 1).append(')');
    }
    return query.append(" }").toString();
  }

  /** One thing, asked for by a long header that is another each time. */
  private void varyHeader(Socket socket) throws IOException {
    String accept = "text/html;x=" + asked.incrementAndGet() + "a".repeat(HEADER_CHARACTERS);
    send(socket, "GET /id/license/mit" + HOST + "Accept: " + accept + "\r\n");
    send(socket, "Connection: close\r\n\r\n");
    InputStream in = socket.getInputStream();
    byte[] buffer = new byte[8192];
    while (in.read(buffer) >= 0) {
      if (isOver()) {
        return;
      }
    }
  }

  private void poison(Socket socket, int which) throws IOException {
    String query = POISON.get(which);
    send(socket, POST + query.length() + "\r\nConnection: close\r\n\r\n" + query);
    InputStream in = socket.getInputStream();
    byte[] buffer = new byte[8192];
    while (in.read(buffer) >= 0) {
      if (isOver()) {
        return;
      }
    }
    answered.incrementAndGet();
  }
}
