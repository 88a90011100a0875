package io.github.provender.ops;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.provider.Arguments;

/** HTTP requests made by mistake or by malice, byte for byte. */
final class HttpCases {
  static final String HOST = "Host: localhost";
  static final String QUERY = "Content-Type: application/sparql-query";

  private HttpCases() {}

  private static Arguments of(String id, int status, String has, String... lines) {
    return Arguments.of(id, status, has, request(lines, new byte[0]));
  }

  /** A request to the endpoint with those headers and that body, whatever they are. */
  private static Arguments post(String id, int status, String body, String... headers) {
    return post(id, status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  private static Arguments post(String id, int status, byte[] body, String... headers) {
    List<String> lines = new ArrayList<>(List.of("POST /sparql HTTP/1.1", HOST));
    lines.addAll(List.of(headers));
    return Arguments.of(id, status, "", request(lines.toArray(new String[0]), body));
  }

  private static byte[] request(String[] lines, byte[] body) {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    String head = String.join("\r\n", lines) + "\r\n" + RawHttpClient.head("Connection: close");
    request.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    request.writeBytes(body);
    return request.toByteArray();
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String manyHeaders() {
    return IntStream.range(0, 1_000)
        .mapToObj(i -> "X-" + i + ": 1234567890")
        .collect(Collectors.joining("\r\n"));
  }

  /** Each with its name, the status it deserves, a part of the head, and its bytes. */
  static Stream<Arguments> all() {
    return Stream.concat(heads(), bodies());
  }

  private static Stream<Arguments> bodies() {
    byte[] bomb = packed("ASK {}" + " ".repeat(1_000_000));
    return Stream.of(
        post("H02 no Content-Type", 400, "ASK {}", "Content-Length: 6"),
        post("H02 text/plain", 415, "ASK {}", "Content-Type: text/plain", "Content-Length: 6"),
        post("H02 UTF-16", 415, "ASK {}", QUERY + "; charset=UTF-16", "Content-Length: 6"),
        post("H04 too long, as announced", 413, "", QUERY, "Content-Length: 70000"),
        post(
            "H04 too long, in chunks",
            413,
            "10001\r\n" + " ".repeat(0x10001),
            QUERY,
            "Transfer-Encoding: chunked"),
        post(
            "H05 gzip bomb",
            413,
            bomb,
            QUERY,
            "Content-Encoding: gzip",
            "Content-Length: " + bomb.length),
        post(
            "H05 gzip cut short",
            400,
            Arrays.copyOf(bomb, 20),
            QUERY,
            "Content-Encoding: gzip",
            "Content-Length: 20"),
        post("H05 br", 415, "abc", QUERY, "Content-Encoding: br", "Content-Length: 3"),
        post("H05 deflate", 415, "abc", QUERY, "Content-Encoding: deflate", "Content-Length: 3"),
        post("H06 no size of a chunk", 400, "zz\r\n", QUERY, "Transfer-Encoding: chunked"));
  }

  private static Stream<Arguments> heads() {
    return Stream.of(
        of("H01 PUT on a page", 405, "Allow: GET, HEAD", "PUT / HTTP/1.1", HOST),
        of("H01 POST on a page", 405, "Allow: GET, HEAD", "POST / HTTP/1.1", HOST),
        of("H01 DELETE on the endpoint", 405, "POST", "DELETE /sparql HTTP/1.1", HOST),
        of("H03 no acceptable type", 406, "", "GET /ontology HTTP/1.1", HOST, "Accept: image/png"),
        of("H01 PUT on the endpoint", 405, "POST", "PUT /sparql HTTP/1.1", HOST),
        of("H03 nothing at all", 406, "", "GET /ontology HTTP/1.1", HOST, "Accept: */*;q=0"),
        of("H03 malformed Accept", 200, "", "GET / HTTP/1.1", HOST, "Accept: ;;,/q=x"),
        of(
            "H06 two lengths",
            400,
            "",
            "GET / HTTP/1.1",
            HOST,
            "Content-Length: 1",
            "Content-Length: 2"),
        of(
            "H06 length and chunks",
            400,
            "",
            "POST /sparql HTTP/1.1",
            HOST,
            "Content-Length: 3",
            "Transfer-Encoding: chunked"),
        of("H11 foreign host", 421, "", "GET / HTTP/1.1", "Host: evil.example"),
        of("H11 no host", 400, "", "GET / HTTP/1.1"),
        of("H11 no host in HTTP/1.0", 400, "", "GET / HTTP/1.0"),
        of("H11 whole address as target", 200, "", "GET http://localhost/ HTTP/1.1", HOST),
        of("H11 foreign address as target", 400, "", "GET http://evil.example/ HTTP/1.1", HOST),
        of("H11 IPv6 literal", 200, "", "GET / HTTP/1.1", "Host: [::1]"),
        of("H11 foreign port", 421, "", "GET / HTTP/1.1", "Host: [::1]:1"),
        of("H14 CR in a header", 400, "", "GET / HTTP/1.1", HOST, "X: a\r b"),
        of("H14 600 kB of address", 414, "", "GET /" + "a".repeat(600_000) + " HTTP/1.1", HOST),
        of("H14 1,000 headers", 431, "", "GET / HTTP/1.1", HOST, manyHeaders()),
        of("H14 %00", 400, "", "GET /page/%00 HTTP/1.1", HOST),
        of("H14 %2f..%2f", 400, "", "GET /page/%2f..%2f HTTP/1.1", HOST),
        of("H14 %2e%2e", 400, "", "GET /page/%2e%2e/ HTTP/1.1", HOST),
        of("H14 above the root", 400, "", "GET /../etc/passwd HTTP/1.1", HOST),
        of("H14 two slashes", 400, "", "GET //nothing HTTP/1.1", HOST),
        of("H14 session in the path", 400, "", "GET /;jsessionid=1 HTTP/1.1", HOST),
        of("H14 no HTTP at all", 400, "", "HELLO"),
        of("H15 unknown thing", 404, "", "GET /id/model/nothing HTTP/1.1", HOST),
        of(
            "H15 other case",
            303,
            "Location: /id/model/deepseek-r1",
            "GET /id/model/DeepSeek-R1 HTTP/1.1",
            HOST),
        of(
            "H15 slash at the end",
            308,
            "Location: /id/model/deepseek-r1\r\n",
            "GET /id/model/deepseek-r1/ HTTP/1.1",
            HOST),
        of("H16 script in the path", 404, "", "GET /%3Cscript%3E HTTP/1.1", HOST),
        of("H20 HEAD", 200, "Content-Length: ", "HEAD / HTTP/1.1", HOST),
        of("H20 Range", 200, "Content-Length: ", "GET / HTTP/1.1", HOST, "Range: bytes=0-9"),
        of("H20 OPTIONS", 204, "Access-Control-Allow-Methods: GET", "OPTIONS / HTTP/1.1", HOST),
        of("H20 TRACE", 405, "Allow: GET, HEAD, OPTIONS", "TRACE / HTTP/1.1", HOST));
  }
}
