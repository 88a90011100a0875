package io.github.provender.ask;

import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Named entity mention: a place in a question that names something, and what it may mean.
 *
 * @param text as it was typed
 * @param things what bears the name, the likeliest first
 * @param models the models that the name stands for: itself, the members of a family, what an
 *     organization develops, or those whose names begin so; most claims first
 */
record Mention(int start, int end, String text, List<Node> things, List<Node> models) {

  /** What it may mean where a thing of that kind is wanted. */
  List<Node> meanings(String kind) {
    List<Node> fitting = things.stream().filter(thing -> kind(thing).equals(kind)).toList();
    return fitting.isEmpty() && kind.equals("model") ? models : fitting;
  }

  /**
   * What it may mean where anything will do: what bears the name and, for a family, its members.
   */
  List<Node> meanings() {
    boolean isOne = things.size() == 1 && !kind(things.get(0)).equals("family");
    return isOne ? things : Stream.concat(things.stream(), models.stream()).distinct().toList();
  }

  boolean isOfKind(String kind) {
    return things.stream().anyMatch(thing -> kind(thing).equals(kind));
  }

  /** Whether it says of another name only what is so anyway: who develops a model, its family. */
  boolean isImpliedBy(Mention other) {
    return !equals(other)
        && !isOfKind("model")
        && other.isOfKind("model")
        && models.containsAll(other.models());
  }

  /** The folder of an IRI: {@code model}, {@code dataset}, {@code aspect}. */
  static String kind(Node thing) {
    String iri = thing.getURI();
    String folder = iri.startsWith(Vocab.BASE) ? iri.substring(0, iri.lastIndexOf('/')) : "/";
    return folder.substring(folder.lastIndexOf('/') + 1);
  }
}
