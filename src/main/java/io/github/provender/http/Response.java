package io.github.provender.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A whole answer, complete before its status goes out. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Response(int status, String mediaType, byte[] body, Map<String, String> headers) {
  private static final String ENCODING = "Accept-Encoding";
  private static final int WORTH_PACKING = 1_000;
  private static final Pattern TEXT = Pattern.compile("^text/|json|xml|turtle|triples|javascript");

  public static Response ok(String mediaType, String text) {
    return new Response(
        200,
        mediaType,
        text.getBytes(StandardCharsets.UTF_8),
        Map.of("Vary", "Accept, Accept-Language"));
  }

  public static Response ok(String mediaType, byte[] body) {
    return new Response(200, mediaType, body, Map.of("Vary", "Accept"));
  }

  public static Response html(String page) {
    return ok("text/html;charset=utf-8", page);
  }

  public static Response seeOther(String location) {
    return new Response(
        303, "text/plain", new byte[0], Map.of("Location", location, "Vary", "Accept"));
  }

  /** The same for those who take it compressed or not, where that is worth it. */
  public Response coded(boolean gzip) {
    if (body.length < WORTH_PACKING || !TEXT.matcher(mediaType).find()) {
      return this;
    }
    String vary = headers.getOrDefault("Vary", "");
    Response told = with("Vary", vary.isEmpty() ? ENCODING : vary + ", " + ENCODING);
    return gzip ? told.packed() : told;
  }

  private Response packed() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Response(status, mediaType, packed.toByteArray(), headers)
        .with("Content-Encoding", "gzip");
  }

  /** The same with a strong tag: the same for the same bytes only. */
  public Response tagged() {
    return with("ETag", ETag.of(body));
  }

  /** Leads to where it is found for ever. */
  public static Response moved(String location) {
    return new Response(308, "text/plain", new byte[0], Map.of("Location", location));
  }

  public Response withStatus(int other) {
    return new Response(other, mediaType, body, headers);
  }

  /** The same with one more header; an earlier one of that name is replaced. */
  public Response with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, mediaType, body, more);
  }
}
