package io.github.provender.ingest.format;

import io.github.provender.graph.SparqlFile;
import io.github.provender.ingest.lift.Field;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Which columns or keys of a format are read, under which names, and which of their words mean
 * nothing.
 *
 * @param keys by the name that a file writes; several names of one key are layouts that drifted
 * @param lists the keys whose values are lists, with the sign between their items
 * @param asides the keys that only bear on what others claim
 * @param needed the keys that a file of the format has, or it is none
 * @param kinds the values of a key by which a record is one of the format, among others in a file
 * @param parts the keys that are read of nested objects
 * @param ignored what is left aside on purpose
 * @param nothing by word in lower case, with its key and a tab before it where only one has it
 */
public record Columns(
    Map<String, String> byName,
    List<String> keys,
    Map<String, Character> lists,
    Set<String> asides,
    List<String> needed,
    Map<String, Set<String>> kinds,
    List<String> parts,
    Set<String> ignored,
    Map<String, Optional<Node>> nothing) {
  private static final Pattern COLUMN = Pattern.compile("([a-z][a-z0-9_-]*)(?: = (.+))?");
  private static final Pattern LIST = Pattern.compile("([a-z][a-z0-9_-]*)(?: ([,;|]))?");
  private static final Pattern NOTHING =
      Pattern.compile("(?:([a-z][a-z0-9_-]*) = )?(.+) -> ([a-z-]+)");
  private static final String NONE = "none";

  static Columns of(SparqlFile file) {
    Map<String, String> byName = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>();
    for (String item : file.items("columns")) {
      Matcher column = matched(file, COLUMN, item, "key = Column | Older column");
      keys.add(column.group(1));
      String names = column.group(2) == null ? column.group(1) : column.group(2);
      for (String name : names.split(" \\| ", -1)) {
        byName.put(name.strip(), column.group(1));
      }
    }
    Map<String, Optional<Node>> nothing = new HashMap<>();
    for (String item : file.items("nothing")) {
      Matcher word = matched(file, NOTHING, item, "word -> none");
      String status = word.group(3);
      nothing.put(
          (word.group(1) == null ? "" : word.group(1) + "\t")
              + word.group(2).strip().toLowerCase(Locale.ROOT),
          status.equals(NONE)
              ? Optional.empty()
              : Optional.of(Vocab.concept("disclosure", status)));
    }
    return new Columns(
        byName,
        List.copyOf(keys),
        lists(file),
        Set.copyOf(file.items("asides")),
        file.items("needs"),
        kinds(file),
        file.items("parts"),
        Set.copyOf(file.items("ignore")),
        nothing);
  }

  private static Map<String, Set<String>> kinds(SparqlFile file) {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (String item : file.items("records")) {
      Matcher kind = matched(file, COLUMN, item, "key = value | other value");
      kinds.put(kind.group(1), Set.of(String.valueOf(kind.group(2)).split(" \\| ", -1)));
    }
    return kinds;
  }

  /** Whether a record with these values is one of the format. */
  public boolean isRecord(Collection<Field> fields) {
    return kinds.entrySet().stream()
        .allMatch(
            kind ->
                fields.stream()
                    .anyMatch(
                        field ->
                            kind.getKey().equals(byName.get(field.key()))
                                && kind.getValue().contains(field.text())));
  }

  /** The kinds of records in words, for messages. */
  public String kindNames() {
    return kinds.values().stream().flatMap(Set::stream).sorted().collect(Collectors.joining(", "));
  }

  private static Map<String, Character> lists(SparqlFile file) {
    Map<String, Character> lists = new HashMap<>();
    for (String item : file.items("lists")) {
      Matcher list = matched(file, LIST, item, "key ;");
      lists.put(list.group(1), list.group(2) == null ? ',' : list.group(2).charAt(0));
    }
    return lists;
  }

  private static Matcher matched(SparqlFile file, Pattern pattern, String item, String form) {
    Matcher matcher = pattern.matcher(item);
    if (!matcher.matches()) {
      throw Importer.malformed(
          file.name(), "cannot read '" + item + "' in the header", "write '#+   - " + form + "'");
    }
    return matcher;
  }

  /** What the query may ask for: the keys, and the names of what is nested in them. */
  List<String> fields() {
    return Stream.concat(keys.stream(), parts.stream()).toList();
  }

  /** Whether something of what is nested in an object is a column of its own. */
  public boolean isOpened(String name) {
    return byName.keySet().stream().anyMatch(column -> column.startsWith(name + "."));
  }

  /** What a file of the format has and this one, which has these names, has not. */
  public Optional<String> missing(Collection<String> names) {
    Set<String> there =
        names.stream().filter(byName::containsKey).map(byName::get).collect(Collectors.toSet());
    return byName.entrySet().stream()
        .filter(column -> needed.contains(column.getValue()) && !there.contains(column.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a value is a word for nothing. */
  public boolean isNothing(String key, String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return nothing.containsKey(word) || nothing.containsKey(key + "\t" + word);
  }

  /** The kind of nondisclosure that a word for nothing tells; empty where it tells none. */
  public Optional<Node> status(String key, String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    Optional<Node> own = nothing.get(key + "\t" + word);
    return own != null ? own : nothing.getOrDefault(word, Optional.empty());
  }
}
