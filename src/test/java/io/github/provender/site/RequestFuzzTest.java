package io.github.provender.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.provender.diagnostic.UserError;
import io.github.provender.http.ContentNegotiation;
import io.github.provender.http.RequestContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Whatever a client asks for: it gets an answer or is told its mistake, never an error of ours. */
class RequestFuzzTest {
  private static final List<String> OFFERED =
      List.of("text/html", "text/turtle", "application/ld+json", "text/csv;charset=utf-8");

  @FuzzTest(maxDuration = "2m")
  void wishes(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                RequestFuzzTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "getHeader" -> text;
                      case "getHeaders" -> Collections.enumeration(List.of(text));
                      default -> null;
                    });
    Optional<String> type = ContentNegotiation.mediaType(request, OFFERED);
    assertTrue(type.isEmpty() || OFFERED.stream().anyMatch(o -> o.startsWith(type.get())));
    RequestContext.language(request);
    try {
      io.github.provender.text.Language.of(text);
    } catch (UserError e) {
      assertEquals(UserError.Kind.USAGE, e.kind());
    }
  }

  @FuzzTest(maxDuration = "2m")
  void paths(byte[] bytes) {
    BugDetectors.allowNetworkConnections(
        (host, port) -> port == ServedSite.SHIPPED.server().port());
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), ServedSite.SHIPPED.server().port())) {
      OutputStream out = socket.getOutputStream();
      out.write("GET /".getBytes(StandardCharsets.ISO_8859_1));
      out.write(bytes);
      out.write(" HTTP/1.1\r\nHost: 127.0.0.1\r\n".getBytes(StandardCharsets.ISO_8859_1));
      out.write("Connection: close\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      socket.shutdownOutput();
      String line =
          new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
              .readLine();
      // A line break in the path leaves no version of HTTP, which 505 tells rightly.
      assertFalse(line != null && line.matches("HTTP/1\\.1 (5[^0]|50[^5]).*"), line);
    } catch (IOException e) {
      // The server has hung up on what is no request.
      assertTrue(ServedSite.SHIPPED.server().port() > 0);
    }
  }
}
