package io.github.provender.ingest.name;

import io.github.provender.rdf.Vocab;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  @SuppressWarnings("ImmutableEnumChecker") // neither list nor nodes are ever changed
  private final List<Node> classes;

  Kind(String... classes) {
    this.classes = Arrays.stream(classes).map(Vocab::pv).toList();
  }

  /** The kind of that name. */
  public static Optional<Kind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.slug().equals(name)).findFirst();
  }

  /** The kind of a thing of ours by its IRI; empty for concepts, claims and documents. */
  public static Optional<Kind> of(Node thing) {
    return thing.isURI() && thing.getURI().startsWith(Vocab.ID)
        ? Arrays.stream(values())
            .filter(kind -> thing.getURI().startsWith(Vocab.ID + kind.slug() + "/"))
            .findFirst()
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
