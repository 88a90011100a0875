package io.github.provender.ingest;

import io.github.provender.ingest.lift.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** What became of the values of some records; tallies add up. */
final class Tally {

  /** How often something happened, and where first. */
  record Count(int times, String place) {
    Count and(Count later) {
      return new Count(times + later.times, place);
    }
  }

  private static final int LONGEST = 60;
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  private final Map<String, Count> unmapped = new TreeMap<>();
  private final Map<String, Count> dropped = new TreeMap<>();
  private final Map<String, Count> leftOut = new TreeMap<>();
  private final Map<String, Map<Node, Place>> lifted = new LinkedHashMap<>();

  private int known;

  private record Place(String file, Field field) {}

  /** A column or key of which the importer does not speak. */
  void unmapped(String name) {
    unmapped.merge(name, new Count(1, ""), Count::and);
  }

  /** A word for nothing. */
  void dropped(String key, String file, Field field) {
    dropped.merge(key, new Count(1, told(file, field)), Count::and);
  }

  /** A value that cannot lead to a claim. */
  void leftOut(String key, String file, Field field) {
    leftOut.merge(key, new Count(1, told(file, field)), Count::and);
  }

  /** A value that should lead to a claim. */
  void lifted(Node record, String key, String file, Field field) {
    lifted
        .computeIfAbsent(key, k -> new LinkedHashMap<>())
        .putIfAbsent(record, new Place(file, field));
  }

  /** Claims that curators have made of the same place. */
  void known(int claims) {
    known += claims;
  }

  int known() {
    return known;
  }

  /** What a record says of itself that it is refused needs no other telling. */
  void forget(Set<Node> records) {
    lifted.values().forEach(places -> places.keySet().removeAll(records));
  }

  /** Finds what led to none, once the claims are there. */
  void settle(Set<String> claimed, Set<String> silent) {
    lifted.forEach(
        (key, records) ->
            records.forEach(
                (record, place) -> {
                  if (!silent.contains(key) && !claimed.contains(record.getURI() + "." + key)) {
                    leftOut.merge(key, new Count(1, told(place.file(), place.field())), Count::and);
                  }
                }));
    lifted.clear();
  }

  void add(Tally other) {
    known += other.known;
    other.unmapped.forEach((name, count) -> unmapped.merge(name, count, Count::and));
    other.dropped.forEach((name, count) -> dropped.merge(name, count, Count::and));
    other.leftOut.forEach((name, count) -> leftOut.merge(name, count, Count::and));
  }

  Map<String, Count> unmapped() {
    return unmapped;
  }

  Map<String, Count> dropped() {
    return dropped;
  }

  Map<String, Count> leftOut() {
    return leftOut;
  }

  private static String told(String file, Field field) {
    String line = SPACE.matcher(field.text()).replaceAll(" ");
    String shown = line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    return file + ":" + field.line() + ":" + field.column() + ": " + field.key() + ": " + shown;
  }
}
