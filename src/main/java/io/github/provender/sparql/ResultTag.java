package io.github.provender.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The entity tag of an answer: the same data, question and form give the same bytes. */
final class ResultTag {
  private static final int BYTES = 16;

  private ResultTag() {}

  static String of(String version, String query, SparqlRequest asked, String mediaType) {
    String all =
        String.join(
            "\0",
            version,
            query,
            asked.defaultGraphs().toString(),
            asked.namedGraphs().toString(),
            mediaType);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return "\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES)) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a GET or HEAD says that the client has this answer already. */
  static boolean matches(HttpServletRequest request, String tag) {
    String header = request.getHeader("If-None-Match");
    return header != null
        && !request.getMethod().equals("POST")
        && Arrays.stream(header.split(","))
            .map(String::strip)
            .anyMatch(known -> known.equals("*") || known.replaceFirst("^W/", "").equals(tag));
  }
}
