package io.github.provender.entity.lineage;

import io.github.provender.rdf.Vocab;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Derivation (as in PROV): how one thing went into another, the closest kinship first. */
public enum Relation {
  SNAPSHOT,
  BASE_MODEL,
  START,
  TEACHER,
  WRITER,
  TRAINING_DATA,
  SOURCE_DATA,
  PART;

  private static final Map<Node, Relation> BY_PROPERTY =
      Map.of(
          Vocab.pv("isSnapshotOf"),
          SNAPSHOT,
          Vocab.pv("hasBaseModel"),
          BASE_MODEL,
          Vocab.pv("startsFrom"),
          START,
          Vocab.pv("isDistilledFrom"),
          TEACHER,
          Vocab.pv("isGeneratedByModel"),
          WRITER,
          Vocab.pv("isTrainedOn"),
          TRAINING_DATA,
          Vocab.pv("usesDataset"),
          TRAINING_DATA,
          Vocab.pv("isDerivedFromDataset"),
          SOURCE_DATA,
          Vocab.HAS_COMPONENT,
          PART);

  /** The relation that a property states. */
  public static Relation of(Node property) {
    Relation relation = BY_PROPERTY.get(property);
    if (relation == null) {
      throw new IllegalStateException("no relation of a lineage: " + property);
    }
    return relation;
  }

  /** Whether the weights of one model go on in the other. */
  public boolean isOfWeights() {
    return this == SNAPSHOT || this == BASE_MODEL || this == START;
  }

  /** The word of messages, files and the stylesheet: {@code base-model}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
