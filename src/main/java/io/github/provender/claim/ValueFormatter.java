package io.github.provender.claim;

import io.github.provender.amount.AmountFormatter;
import io.github.provender.amount.Quantity;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Formats the values of statements as text: quantities with units, shares with what they are of.
 * What was formatted once is kept, since the graph never changes.
 */
public final class ValueFormatter {
  private static final Node AT_LEAST = Vocab.concept("qualifier", "at-least");
  private static final Node AT_MOST = Vocab.concept("qualifier", "at-most");

  private final KnowledgeGraph graph;
  private final Labels labels;
  private final AmountFormatter formatter;
  private final Map<Node, Term> terms = new ConcurrentHashMap<>();
  private final Map<Node, String> texts = new ConcurrentHashMap<>();
  private final Map<Node, String> notes = new ConcurrentHashMap<>();
  private final Map<Node, Optional<Quantity>> amounts = new ConcurrentHashMap<>();

  public ValueFormatter(KnowledgeGraph graph, Labels labels) {
    this.graph = graph;
    this.labels = labels;
    this.formatter = new AmountFormatter(graph, labels);
  }

  /** The language that values are said in. */
  public Language language() {
    return labels.language();
  }

  /** A thing with its label. */
  public Term term(Node node) {
    return terms.computeIfAbsent(
        node,
        n -> {
          Labels.Label label = labels.of(n);
          return new Term(n, label.text(), label.language());
        });
  }

  /** The value in words. */
  public String text(Node value) {
    if (!value.isURI()) {
      return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
    String known = texts.get(value);
    if (known == null) {
      known = worded(value);
      texts.put(value, known);
    }
    return known;
  }

  private String worded(Node value) {
    Optional<Quantity> amount = amount(value);
    if (amount.isPresent()) {
      return formatter.text(amount.get());
    }
    return graph.has(value, Vocab.TYPE, Vocab.DATA_SHARE) ? share(value) : term(value).label();
  }

  private String share(Node share) {
    String component =
        graph.object(share, Vocab.HAS_COMPONENT).map(labels::text).orElse(Vocab.slug(share));
    String proportion =
        graph
            .object(share, Vocab.HAS_PROPORTION)
            .map(this::text)
            .orElseGet(() -> quoted(labels.best(share, Vocab.AS_STATED)));
    return proportion.isEmpty() ? component : component + ": " + proportion;
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : "“" + words + "”";
  }

  /** The curators' remark on a value or claim; empty where there is none. */
  public String note(Node node) {
    return node.isURI() ? notes.computeIfAbsent(node, n -> labels.best(n, Vocab.NOTE)) : "";
  }

  /** The remarks on a value and on the claim that gives it. */
  String notes(Node value, Node claim) {
    return Stream.of(note(value), note(claim))
        .filter(note -> !note.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** A place in a document in words of the language. */
  String place(String locator) {
    return language().place(locator);
  }

  /** The text of a property that fits the language best; empty where there is none. */
  public String best(Node subject, Node property) {
    return subject.isURI() ? labels.best(subject, property) : "";
  }

  /**
   * A thing by its label, a stage with the training it is part of; what has no label by what it is
   * about: a claim by its subject and aspect, a finding by its verdict, an entry in a list of
   * sources by its mark.
   */
  public Term name(Node node) {
    List<Node> wholes = graph.subjects(Vocab.HAS_STAGE, node);
    if (!wholes.isEmpty()) {
      Term stage = term(node);
      String whole = wholes.stream().map(labels::text).sorted().collect(Collectors.joining(", "));
      return new Term(node, stage.label() + " (" + whole + ")", stage.labelLanguage());
    }
    if (!node.isURI() || graph.has(node, Vocab.LABEL, Node.ANY)) {
      return term(node);
    }
    String name =
        Stream.of("isAbout", "hasAspect", "hasVerdict", "marker", "refersTo")
            .map(property -> together(node, Vocab.pv(property)))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(": "));
    return name.isEmpty() ? term(node) : new Term(node, name, "");
  }

  private String together(Node node, Node property) {
    return graph.objects(node, property).stream()
        .map(labels::text)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** The amount that the value is, if it is one. */
  public Optional<Quantity> amount(Node value) {
    return value.isURI()
        ? amounts.computeIfAbsent(value, v -> Quantity.of(graph, v))
        : Optional.empty();
  }

  /** Whether an amount with an open end says by itself what the qualifier says. */
  public boolean isToldBy(Node value, Node qualifier) {
    Optional<Quantity> amount = amount(value);
    return (qualifier.equals(AT_LEAST) && amount.filter(a -> a.most() == null).isPresent())
        || (qualifier.equals(AT_MOST) && amount.filter(a -> a.least().signum() == 0).isPresent());
  }
}
