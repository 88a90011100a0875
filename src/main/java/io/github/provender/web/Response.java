package io.github.provender.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A whole answer, complete before its status goes out. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Response(int status, String mediaType, byte[] body, Map<String, String> headers) {

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

  Response withStatus(int other) {
    return new Response(other, mediaType, body, headers);
  }

  /** The same with one more header; an earlier one of that name is replaced. */
  Response with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, mediaType, body, more);
  }
}
