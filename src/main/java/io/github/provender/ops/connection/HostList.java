package io.github.provender.ops.connection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Allowed host names, against DNS rebinding: a page of another site cannot borrow the server by a
 * name.
 */
public record HostList(Set<String> names) {
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> ANY = Set.of("0.0.0.0", "[::]", "[0:0:0:0:0:0:0:0]");

  /** The loopback names and those given; an address that means all interfaces counts for none. */
  public static HostList of(Collection<String> hosts) {
    Set<String> names = new HashSet<>(hosts);
    names.addAll(LOOPBACK);
    Set<String> written = names.stream().map(HostList::written).collect(Collectors.toSet());
    written.removeAll(ANY);
    return new HostList(Set.copyOf(written));
  }

  boolean has(@Nullable String name) {
    return name != null && names.contains(written(name));
  }

  private static String written(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains(":") && !lower.startsWith("[") ? "[" + lower + "]" : lower;
  }
}
