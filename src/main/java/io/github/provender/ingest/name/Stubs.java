package io.github.provender.ingest.name;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Stubs: things that only a file names. They stand in a graph of their own, by which they say that
 * no curator has looked at them; kind and name follow from their IRIs.
 */
public final class Stubs {
  private static final String DATA = "data";
  private static final String POST = "post-training-data";

  /** Files name the same things again and again. */
  private static final int REMEMBERED = 10_000;

  private final Registry registry;
  private final Map<String, String> local;
  private final Map<String, Node> recent = new ConcurrentHashMap<>();

  /**
   * @param local how the file itself writes the models that it lists, by their names in one
   *     spelling
   */
  public Stubs(Registry registry, Map<String, String> local) {
    this.registry = registry;
    this.local = Map.copyOf(local);
  }

  /** The thing of that name: the registered one, else a stub. */
  public Node thing(Kind kind, String name) {
    if (recent.size() > REMEMBERED) {
      recent.clear();
    }
    return recent.computeIfAbsent(
        kind + " " + name,
        k -> registry.known(kind, name).orElseGet(() -> kind.thing(Slug.of(written(kind, name)))));
  }

  private String written(Kind kind, String name) {
    return kind == Kind.MODEL ? local.getOrDefault(Registry.fold(name), name) : name;
  }

  /** The training run of a model. */
  public Node run(Node model) {
    return Kind.ACTIVITY.thing(Vocab.slug(model));
  }

  /** A dataset that only the training of a model makes one. */
  public Node trainingData(Node model) {
    return Kind.DATASET.thing(Vocab.slug(model) + Slug.PART + DATA);
  }

  /** A dataset that only the training after the first phase makes one. */
  public Node postTrainingData(Node model) {
    return Kind.DATASET.thing(Vocab.slug(model) + Slug.PART + POST);
  }

  /** Whether a thing is not registered. */
  public boolean isStub(Node thing) {
    return !registry.isRegistered(thing);
  }

  /** What tells of a stub. */
  public Stream<Quad> describe(Node stub, Kind kind) {
    return Stream.of(
        new Quad(KnowledgeGraph.STUBS, stub, Vocab.TYPE, kind.classes().get(0)),
        new Quad(
            KnowledgeGraph.STUBS,
            stub,
            Vocab.LABEL,
            NodeFactory.createLiteralLang(label(stub, kind), "en")));
  }

  private static String label(Node stub, Kind kind) {
    String name = name(stub);
    if (kind == Kind.ACTIVITY) {
      return "Training of " + name;
    }
    return isPart(stub)
        ? (Vocab.slug(stub).endsWith(POST) ? "Post-training data of " : "Training data of ") + name
        : name;
  }

  /** Whether a stub is named after another thing. */
  public static boolean isPart(Node stub) {
    return Vocab.slug(stub).contains(Slug.PART);
  }

  /** The name from which a stub has its IRI. */
  public static String name(Node stub) {
    String slug = Vocab.slug(stub);
    int part = slug.indexOf(Slug.PART);
    return Slug.name(part < 0 ? slug : slug.substring(0, part));
  }
}
