package io.github.provender.sparql;

import io.github.provender.http.HttpProblem;
import io.github.provender.http.ProblemType;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Request body, compressed or not, read never beyond the limit. */
public final class RequestBody {
  private static final Duration LINGER = Duration.ofSeconds(1);
  private static final Duration STEP = Duration.ofMillis(10);

  private RequestBody() {}

  /** The body as text; refused where it is too long, not whole or not UTF-8. */
  public static String read(HttpServletRequest request, int limit) {
    try {
      return decoded(request, limit);
    } catch (IOException e) {
      throw HttpProblem.of(
          400, ProblemType.BAD_REQUEST, "the body of the request is broken, or ends too early");
    }
  }

  /** Whether the client may still be sending what nobody has read. */
  static boolean isUnread(HttpServletRequest request) throws IOException {
    return request.getMethod().equals("POST") && !request.getInputStream().isFinished();
  }

  /**
   * Goes on reading for a moment after the answer, since many clients look for it only when they
   * have sent everything (RFC 9112, section 9.6).
   */
  static void linger(HttpServletRequest request) throws IOException {
    ServletInputStream in = request.getInputStream();
    byte[] chunk = new byte[8 * 1024];
    long end = System.nanoTime() + LINGER.toNanos();
    while (!in.isFinished() && System.nanoTime() - end < 0) {
      if (in.available() > 0) {
        in.read(chunk);
      } else {
        LockSupport.parkNanos(STEP.toNanos());
      }
    }
  }

  private static String decoded(HttpServletRequest request, int limit) throws IOException {
    if (request.getContentLengthLong() > limit) {
      throw tooLong(limit);
    }
    String encoding = request.getHeader("Content-Encoding");
    String name = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "", "identity" -> text(request.getInputStream(), limit);
      case "gzip", "x-gzip" -> unpacked(request, limit);
      default ->
          throw HttpProblem.of(
              415,
              ProblemType.CONTENT_ENCODING,
              "a body may be compressed with gzip, not with " + name);
    };
  }

  private static String unpacked(HttpServletRequest request, int limit) throws IOException {
    try (InputStream in = new GZIPInputStream(request.getInputStream())) {
      return text(in, limit);
    } catch (ZipException | EOFException e) {
      throw HttpProblem.of(
          400,
          ProblemType.CONTENT_ENCODING,
          "the body is not gzip, or is cut short: " + e.getMessage());
    }
  }

  private static String text(InputStream in, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw tooLong(limit);
    }
    return utf8(bytes);
  }

  /** The text of the bytes; refused where they are not UTF-8. */
  static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw HttpProblem.of(400, ProblemType.UNICODE, "the request is not UTF-8");
    }
  }

  private static HttpProblem tooLong(int limit) {
    return HttpProblem.of(
        413, ProblemType.BODY_TOO_LARGE, "a request's body may have " + limit + " bytes");
  }
}
