package io.github.provender.ingest.name;

import io.github.provender.rdf.Vocab;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Kind of what a file names: the classes that are searched, and that of a stub. */
public enum Kind {
  MODEL("Model", "ModelSnapshot", "Checkpoint"),
  DATASET("Dataset"),
  ORGANIZATION("Organization"),
  LICENSE("License"),
  HARDWARE("Hardware"),
  ACTIVITY("TrainingRun");

  private static final Map<String, Kind> BY_SLUG =
      Arrays.stream(values()).collect(Collectors.toMap(Kind::slug, Function.identity()));

  @SuppressWarnings("ImmutableEnumChecker") // neither list nor nodes are ever changed
  private final List<Node> classes;

  Kind(String... classes) {
    this.classes = Arrays.stream(classes).map(Vocab::pv).toList();
  }

  /** The kind of that name. */
  public static Optional<Kind> named(String name) {
    return Optional.ofNullable(BY_SLUG.get(name));
  }

  /** The kind of a thing of ours by its IRI; empty for concepts, claims and documents. */
  public static Optional<Kind> of(Node thing) {
    String iri = thing.isURI() ? thing.getURI() : "";
    int end = iri.indexOf('/', Vocab.ID.length());
    return end > 0 && iri.startsWith(Vocab.ID)
        ? named(iri.substring(Vocab.ID.length(), end))
        : Optional.empty();
  }

  /** The names of all, for messages. */
  public static String names() {
    return Arrays.stream(values()).map(Kind::slug).collect(Collectors.joining(", "));
  }

  /** The name, which is also the folder of its IRIs. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Node> classes() {
    return classes;
  }

  Node thing(String slug) {
    return Vocab.id(slug(), slug);
  }
}
