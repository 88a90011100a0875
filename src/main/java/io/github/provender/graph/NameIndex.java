package io.github.provender.graph;

import io.github.provender.diagnostic.Phrase;
import io.github.provender.diagnostic.UserError;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Spelling;
import io.github.provender.text.UserErrors;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Entity lookup: finds what a person means by a slug, a label, an alias or an IRI. */
public final class NameIndex {
  private static final List<String> MODEL_CLASSES = List.of("Model", "ModelSnapshot", "Checkpoint");

  /** What can be named, the likeliest meaning of a name first. */
  private static final List<String> OTHER_CLASSES =
      List.of(
          "Dataset",
          "Document",
          "Organization",
          "ModelFamily",
          "Hardware",
          "License",
          "TrainingRun",
          "TrainingStage",
          "DataOperation",
          "Claim",
          "Denial",
          "Assessment");

  private static final Pattern SEPARATORS = Pattern.compile("[\\s_\\-‐‑–/:]+");
  private static final int FOUND = 10;

  private final KnowledgeGraph graph;
  private Map<String, Set<Node>> models = Map.of();
  private Map<String, Set<Node>> everything = Map.of();

  public NameIndex(KnowledgeGraph graph) {
    this.graph = graph;
  }

  /** Made when it is first needed: a comparison of slugs needs neither index. */
  private synchronized Map<String, Set<Node>> models() {
    if (models.isEmpty()) {
      models = index(graph, MODEL_CLASSES.stream());
    }
    return models;
  }

  private synchronized Map<String, Set<Node>> everything() {
    if (everything.isEmpty()) {
      everything = index(graph, Stream.of(MODEL_CLASSES, OTHER_CLASSES).flatMap(List::stream));
    }
    return everything;
  }

  private static Map<String, Set<Node>> index(KnowledgeGraph graph, Stream<String> types) {
    Map<String, Set<Node>> index = new TreeMap<>();
    types.forEach(type -> index(graph, type, index));
    return index;
  }

  private static void index(KnowledgeGraph graph, String type, Map<String, Set<Node>> index) {
    for (Node entity : graph.subjects(Vocab.TYPE, Vocab.pv(type))) {
      Stream<String> labels =
          Stream.of(Vocab.LABEL, Vocab.ALT_LABEL)
              .flatMap(property -> graph.objects(entity, property).stream())
              .map(Node::getLiteralLexicalForm);
      Stream.concat(Stream.of(Vocab.slug(entity)), labels)
          .map(NameIndex::fold)
          .filter(key -> !key.isEmpty())
          .forEach(key -> index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(entity));
    }
  }

  /** The model of that name; otherwise a {@link UserError} with the nearest names. */
  public Node model(String name) {
    Node named = Vocab.id("model", name);
    return MODEL_CLASSES.stream().anyMatch(kind -> graph.has(named, Vocab.TYPE, Vocab.pv(kind)))
        ? named
        : find(name, models(), "name.model");
  }

  /** The thing of that name, of whatever kind. */
  public Node anything(String name) {
    return find(name, everything(), "name.anything");
  }

  /** Every name in its one spelling, with what bears it, the likeliest meaning first. */
  public Map<String, Set<Node>> names() {
    return Collections.unmodifiableMap(everything());
  }

  /** Every model that can be named, for lists. */
  public List<Node> allModels() {
    return models().values().stream()
        .flatMap(Set::stream)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  /** The things that a search may mean: those with the text in a name, then the nearest names. */
  public List<Node> nearest(String text) {
    String wanted = fold(text);
    Stream<Node> containing =
        everything().entrySet().stream()
            .filter(entry -> !wanted.isEmpty() && entry.getKey().contains(wanted))
            .sorted(
                Comparator.comparingInt((Map.Entry<String, Set<Node>> e) -> e.getKey().length()))
            .flatMap(entry -> entry.getValue().stream())
            .sorted(Comparator.comparing(graph::isStub));
    return Stream.concat(containing, near(text, everything()).stream())
        .distinct()
        .limit(FOUND)
        .toList();
  }

  private static Node find(String name, Map<String, Set<Node>> index, String kind) {
    if (name.startsWith(Vocab.ID)) {
      Node node = NodeFactory.createURI(name);
      if (index.values().stream().anyMatch(nodes -> nodes.contains(node))) {
        return node;
      }
    }
    Set<Node> found = index.getOrDefault(fold(name), Set.of());
    if (found.isEmpty()) {
      throw unknown(name, kind, near(name, index).stream().map(Vocab::slug).toList());
    }
    return exact(name, found).orElseGet(() -> only(name, found));
  }

  private static Optional<Node> exact(String name, Set<Node> found) {
    return found.stream().filter(node -> Vocab.slug(node).equals(name)).findFirst();
  }

  private static Node only(String name, Set<Node> found) {
    if (found.size() > 1) {
      List<String> meanings = found.stream().map(Node::getURI).toList();
      throw UserErrors.usage(
          Phrase.of("error.ambiguous", name),
          Phrase.of("fix.ambiguous", String.join(", ", meanings)),
          name,
          meanings);
    }
    return found.iterator().next();
  }

  private static UserError unknown(String name, String kind, List<String> near) {
    return UserErrors.usage(
        Phrase.of("error.unknown", Phrase.of(kind), name),
        near.isEmpty() ? Phrase.of("fix.list") : Phrase.of("fix.near", String.join(", ", near)),
        name,
        near);
  }

  private static List<Node> near(String name, Map<String, Set<Node>> index) {
    String wanted = fold(name);
    int farthest = Math.max(2, wanted.length() / 2);
    return index.entrySet().stream()
        .filter(entry -> Spelling.isNear(wanted, entry.getKey(), farthest))
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<String, Set<Node>> entry) -> Spelling.distance(wanted, entry.getKey())))
        .flatMap(entry -> entry.getValue().stream())
        .distinct()
        .limit(3)
        .toList();
  }

  /**
   * The models that a free text names, in order of mention. The longest name wins, and a name must
   * not be part of a longer Latin word; Korean particles may follow it.
   */
  public List<Node> mentionedIn(String text) {
    String folded = foldKeepingBreaks(text);
    Map<Integer, Node> found = new TreeMap<>();
    Map<String, Set<Node>> known = models();
    List<String> keys = new ArrayList<>(known.keySet());
    keys.sort(Comparator.comparingInt(String::length).reversed());
    StringBuilder rest = new StringBuilder(folded);
    for (String key : keys) {
      for (int at = next(rest, key, 0); at >= 0; at = next(rest, key, at + 1)) {
        found.put(at, known.getOrDefault(key, Set.of()).iterator().next());
        for (int i = at; i < at + key.length(); i++) {
          rest.setCharAt(i, '\u0000');
        }
      }
    }
    return found.values().stream().distinct().toList();
  }

  private static int next(CharSequence text, String key, int from) {
    int at = text.toString().indexOf(key, from);
    while (at >= 0 && (latinOrDigit(text, at - 1) || goesOn(text, at + key.length()))) {
      at = text.toString().indexOf(key, at + 1);
    }
    return at;
  }

  /** Whether a name goes on after this place: in a letter, a digit, or a point before a digit. */
  private static boolean goesOn(CharSequence text, int index) {
    boolean point = index < text.length() && text.charAt(index) == '.';
    return latinOrDigit(text, index) || (point && latinOrDigit(text, index + 1));
  }

  private static boolean latinOrDigit(CharSequence text, int index) {
    if (index < 0 || index >= text.length()) {
      return false;
    }
    char c = text.charAt(index);
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** One spelling for all: lower case, and every run of separators one space. */
  public static String fold(String name) {
    return foldKeepingBreaks(name).strip();
  }

  private static String foldKeepingBreaks(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SEPARATORS.matcher(plain).replaceAll(" ");
  }
}
