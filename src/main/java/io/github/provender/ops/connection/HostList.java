package io.github.provender.ops.connection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Allowed host names, against DNS rebinding: a page of another site cannot borrow the server by a
 * name. A name is answered without a port, with that on which the server listens, and with those
 * that HTTP and HTTPS have where none is said; a name with a port is answered with just that one,
 * too.
 */
public record HostList(Set<String> names) {
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> ANY = Set.of("0.0.0.0", "[::]", "[0:0:0:0:0:0:0:0]");
  private static final Set<Integer> USUAL_PORTS = Set.of(80, 443);
  private static final Pattern WITH_PORT = Pattern.compile("([^:]+|\\[[^]]*]):[0-9]{1,5}");

  /** The loopback names and those given; an address that means all interfaces counts for none. */
  public static HostList of(Collection<String> hosts) {
    Set<String> names = new HashSet<>(hosts);
    names.addAll(LOOPBACK);
    Set<String> written = names.stream().map(HostList::written).collect(Collectors.toSet());
    written.removeAll(ANY);
    return new HostList(Set.copyOf(written));
  }

  /**
   * Whether the server answers under a name.
   *
   * @param port not positive where none was said
   * @param listening the port that was asked
   */
  boolean has(@Nullable String name, int port, int listening) {
    if (name == null) {
      return false;
    }
    String host = written(name);
    boolean usual = port <= 0 || port == listening || USUAL_PORTS.contains(port);
    return (usual && names.contains(host)) || names.contains(host + ":" + port);
  }

  private static String written(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isBare = lower.startsWith("[") || WITH_PORT.matcher(lower).matches();
    return lower.contains(":") && !isBare ? "[" + lower + "]" : lower;
  }
}
