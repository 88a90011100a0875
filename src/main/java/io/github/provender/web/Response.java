package io.github.provender.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A whole answer, complete before its status goes out. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Response(int status, String mediaType, byte[] body, Map<String, String> headers) {
  static final int NOT_FOUND = 404;

  static Response ok(String mediaType, String text) {
    return new Response(
        200,
        mediaType,
        text.getBytes(StandardCharsets.UTF_8),
        Map.of("Vary", "Accept, Accept-Language"));
  }

  static Response ok(String mediaType, byte[] body) {
    return new Response(200, mediaType, body, Map.of("Vary", "Accept"));
  }

  static Response html(String page) {
    return ok("text/html;charset=utf-8", page);
  }

  static Response seeOther(String location) {
    return new Response(
        303, "text/plain", new byte[0], Map.of("Location", location, "Vary", "Accept"));
  }

  static Response notFound(String detail) {
    return new Response(NOT_FOUND, "text/plain", detail.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  Response withStatus(int other) {
    return new Response(other, mediaType, body, headers);
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
