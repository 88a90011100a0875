package io.github.provender.ops;

import io.github.provender.Eventually;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that sends what no HTTP library would, byte for byte. */
public final class RawHttpClient implements AutoCloseable {
  private static final int PATIENCE_MILLIS = (int) Eventually.LONGEST.toMillis();

  private final Socket socket;

  RawHttpClient(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
  }

  /** Sends the lines as a head that ends the connection, and returns all that comes back. */
  public static String answer(int port, String... lines) throws IOException {
    try (RawHttpClient wire = new RawHttpClient(port)) {
      wire.send(String.join("\r\n", lines) + "\r\n" + head("Connection: close"));
      return wire.rest();
    }
  }

  /** The lines, and the empty one that ends a head. */
  static String head(String... lines) {
    return String.join("\r\n", lines) + "\r\n\r\n";
  }

  static String get(int port, String path) throws IOException {
    return answer(port, "GET " + path + " HTTP/1.1", "Host: localhost");
  }

  /** Waits until no new connection is taken there. */
  static void awaitRefusal(int port) throws Exception {
    Eventually.holds(
        "port " + port + " closed",
        () -> {
          try (RawHttpClient wire = new RawHttpClient(port)) {
            return wire.socket().isClosed();
          } catch (ConnectException e) {
            return true;
          }
        });
  }

  public static int status(String answer) {
    return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }

  void send(String text) throws IOException {
    send(text.getBytes(StandardCharsets.UTF_8));
  }

  void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** Sends as much as the server takes: it may rightly answer, and close, before the end. */
  void offer(String text) {
    offer(text.getBytes(StandardCharsets.UTF_8));
  }

  void offer(byte[] bytes) {
    try {
      send(bytes);
    } catch (IOException e) {
      // What it said before it closed can still be read.
    }
  }

  /** Whether something has come that nobody has read yet. */
  boolean isAnswered() throws IOException {
    return socket.getInputStream().available() > 0;
  }

  String rest() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    InputStream in = socket.getInputStream();
    byte[] buffer = new byte[8192];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes.write(buffer, 0, n);
      }
    } catch (java.net.SocketTimeoutException e) {
      throw e;
    } catch (IOException e) {
      // A reset after the answer ends it as well.
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Reads until the body that the head announces has come; leaves the connection open. */
  String one() throws IOException {
    StringBuilder head = new StringBuilder();
    InputStream in = socket.getInputStream();
    while (head.indexOf("\r\n\r\n") < 0) {
      int c = in.read();
      if (c < 0) {
        return head.toString();
      }
      head.append((char) c);
    }
    int length =
        head.toString()
            .lines()
            .filter(line -> line.startsWith("Content-Length: "))
            .mapToInt(line -> Integer.parseInt(line.substring(16)))
            .findFirst()
            .orElse(0);
    return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  Socket socket() {
    return socket;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
