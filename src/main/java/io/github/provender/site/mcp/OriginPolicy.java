package io.github.provender.site.mcp;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Origin policy against DNS rebinding, as the protocol wants it: no page of another site may ask,
 * only those of this server and of the client's own machine.
 */
final class OriginPolicy {
  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private OriginPolicy() {}

  /**
   * Whether a request comes from no page at all, or from one that may ask.
   *
   * @param base where the server is reached; may be empty
   */
  static boolean allows(HttpServletRequest request, String base) {
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return true;
    }
    try {
      URI asking = new URI(origin.toLowerCase(Locale.ROOT));
      String authority = String.valueOf(asking.getRawAuthority());
      return OWN_MACHINE.contains(String.valueOf(asking.getHost()))
          || authority.equalsIgnoreCase(request.getHeader("Host"))
          || (!base.isEmpty() && authority.equalsIgnoreCase(new URI(base).getRawAuthority()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
