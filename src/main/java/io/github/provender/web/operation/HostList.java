package io.github.provender.web.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names under which the server answers; a page of another site can't borrow it by a name. */
record HostList(Set<String> names) {
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> ANY = Set.of("0.0.0.0", "[::]", "[0:0:0:0:0:0:0:0]");

  static HostList of(Settings settings) {
    Set<String> names = new HashSet<>(settings.hosts());
    names.add(settings.host());
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
