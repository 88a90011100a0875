package io.github.provender.history;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Version of the data (PROV revision): what it changed, against the one before, as the graph of its
 * file says.
 */
public record DataVersion(Node version, Graph changes) {
  /** The page on all versions, of which each is a part. */
  static final String PAGE = Vocab.BASE + "changes#";

  static final Node DATA_VERSION = Vocab.pv("DataVersion");
  static final Node ISSUED = DCTerms.issued.asNode();
  static final Node ADDS = Vocab.pv("adds");
  static final Node WITHDRAWS = Vocab.pv("withdraws");
  static final Node AFFECTS = Vocab.pv("affects");
  static final Node HAS_CLAIM_COUNT = Vocab.pv("hasClaimCount");
  static final Node VALUE_BEFORE = Vocab.pv("valueBefore");
  static final Node VALUE_AFTER = Vocab.pv("valueAfter");
  static final Node IS_ABOUT = Vocab.pv("isAbout");
  static final Node HAS_ASPECT = Vocab.pv("hasAspect");
  static final Node IS_REPLACED_BY = DCTerms.isReplacedBy.asNode();

  private static final Set<Node> LEADING =
      Stream.concat(
              Stream.of(ADDS, WITHDRAWS, AFFECTS, IS_ABOUT, IS_REPLACED_BY),
              Stream.of(Kind.values()).map(Kind::property))
          .collect(Collectors.toSet());

  /** What can become of a claim. */
  public enum Kind {
    ADDED("addsClaim"),
    CHANGED("changesClaim"),
    WITHDRAWN("withdrawsClaim"),
    /** It says the same; its place, note or form is another. */
    RESTATED("restatesClaim");

    private final String property;

    Kind(String property) {
      this.property = property;
    }

    Node property() {
      return Vocab.pv(property);
    }

    /** The word of the messages and of the stylesheet. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Node named(String name) {
    return NodeFactory.createURI(PAGE + name);
  }

  static Node day(String date) {
    return NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate);
  }

  public String name() {
    return version.getURI().substring(PAGE.length());
  }

  /** The day on which it was published. */
  public String date() {
    return object(version, ISSUED).map(Node::getLiteralLexicalForm).orElse("");
  }

  /** Documents, models and datasets that are new, those whose addresses begin so. */
  public List<Node> added(String space) {
    return within(space, objects(version, ADDS));
  }

  /** Documents, models and datasets that are no longer there, those whose addresses begin so. */
  public List<Node> withdrawn(String space) {
    return within(space, objects(version, WITHDRAWS));
  }

  private static List<Node> within(String space, List<Node> things) {
    return things.stream().filter(thing -> thing.getURI().startsWith(Vocab.ID + space)).toList();
  }

  /** How many claims a document has that was added or withdrawn as a whole. */
  public int claims(Node document) {
    return object(document, HAS_CLAIM_COUNT)
        .map(count -> Integer.parseInt(count.getLiteralLexicalForm()))
        .orElse(0);
  }

  /** What the claims of a document are about that was added as a whole. */
  public List<Node> affected(Node document) {
    return objects(document, AFFECTS);
  }

  /** The documents known before of whose claims some changed. */
  public List<Node> documents() {
    return Stream.of(Kind.values())
        .flatMap(kind -> changes.find(Node.ANY, kind.property(), Node.ANY).toList().stream())
        .map(Triple::getSubject)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  /** The claims of a document that became so. */
  public List<Node> claims(Node document, Kind kind) {
    return objects(document, kind.property());
  }

  /** All claims that became so. */
  public int count(Kind kind) {
    return changes.find(Node.ANY, kind.property(), Node.ANY).toList().size();
  }

  /** What a changed claim no longer says: things, and amounts and words in each language. */
  public List<Node> before(Node claim) {
    return objects(claim, VALUE_BEFORE);
  }

  /** What it says instead. */
  public List<Node> after(Node claim) {
    return objects(claim, VALUE_AFTER);
  }

  /** What a withdrawn claim was about. */
  public List<Node> about(Node claim) {
    return objects(claim, IS_ABOUT);
  }

  /** The aspect of a withdrawn claim. */
  public Optional<Node> aspect(Node claim) {
    return object(claim, HAS_ASPECT);
  }

  /**
   * Whether something changed in a thing, or in a claim about it.
   *
   * @param today by which the claims that are still there are about it
   */
  public boolean touches(Node thing, KnowledgeGraph today) {
    return names(thing)
        || today.objects(thing, Vocab.IS_STATED_IN).stream().anyMatch(added("document/")::contains)
        || today.subjects(IS_ABOUT, thing).stream().anyMatch(this::names);
  }

  private boolean names(Node thing) {
    return changes.contains(thing, Node.ANY, Node.ANY)
        || LEADING.stream().anyMatch(property -> changes.contains(Node.ANY, property, thing));
  }

  private Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  private List<Node> objects(Node subject, Node property) {
    return changes.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}
