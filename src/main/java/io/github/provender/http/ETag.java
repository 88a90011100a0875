package io.github.provender.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * ETags, the validators of conditional requests (RFC 9110, 8.8.3): strong ones, each the digest of
 * what settles the bytes of an answer.
 */
public final class ETag {
  private static final int DIGITS = 32;

  private ETag() {}

  public static String of(byte[] content) {
    return quoted(DigestUtils.sha256Hex(content));
  }

  public static String of(String content) {
    return quoted(DigestUtils.sha256Hex(content));
  }

  private static String quoted(String digest) {
    return "\"" + digest.substring(0, DIGITS) + "\"";
  }

  /**
   * Whether {@code If-None-Match} names the tag. It is compared weakly, as RFC 9110 wants it and
   * Jetty does not.
   */
  public static boolean isKnown(HttpServletRequest request, String tag) {
    return Collections.list(request.getHeaders("If-None-Match")).stream()
        .flatMap(header -> Arrays.stream(header.split(",", -1)))
        .map(known -> known.strip().replaceFirst("^W/", ""))
        .anyMatch(known -> known.equals(tag) || known.equals("*"));
  }
}
