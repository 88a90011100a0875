package io.github.provender.ingest.function;

import io.github.provender.ingest.name.Concepts;
import io.github.provender.ingest.name.Kind;
import io.github.provender.ingest.name.Registry;
import io.github.provender.ingest.name.Stubs;
import io.github.provender.rdf.Vocab;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The functions that an importer may call, and no others. One that has no answer leaves its
 * variable unbound, and the report tells which values made no claim.
 */
public final class Functions {
  public static final String NS = Vocab.BASE + "import/function#";

  /** The names of all. */
  public static final List<String> NAMES =
      List.of(
          "claim",
          "concept",
          "data",
          "date",
          "developer",
          "known",
          "least",
          "license",
          "most",
          "names",
          "near",
          "node",
          "post",
          "run",
          "stub",
          "subject");

  private final Registry registry;
  private final Stubs stubs;
  private final Map<String, SmallFunction> all = new TreeMap<>();
  private final Map<String, Set<String>> unknown = new ConcurrentHashMap<>();

  public Functions(Registry registry, Stubs stubs, Subjects subjects) {
    this.registry = registry;
    this.stubs = stubs;
    all.put("known", new SmallFunction(2, a -> known(text(a, 0), text(a, 1))));
    all.put("concept", new SmallFunction(2, a -> concepts().known(text(a, 0), text(a, 1))));
    all.put("near", new SmallFunction(2, a -> near(text(a, 0), text(a, 1)).map(Functions::text)));
    all.put("names", new SmallFunction(1, a -> Optional.of(text(concepts().slugs(text(a, 0))))));
    all.put("stub", new SmallFunction(2, a -> stub(text(a, 0), text(a, 1))));
    all.put("developer", new SmallFunction(2, a -> truth(isDeveloper(a.get(0), a.get(1)))));
    all.put(
        "subject",
        new SmallFunction(2, a -> subjects.of(text(a, 0), text(a, 1)).map(Functions::text)));
    all.put("claim", new SmallFunction(2, a -> iri(a.get(0).getURI() + "." + text(a, 1))));
    all.put("node", new SmallFunction(2, a -> iri(a.get(0).getURI() + "#" + text(a, 1))));
    all.put("run", new SmallFunction(1, a -> Optional.of(stubs.run(a.get(0)))));
    all.put("data", new SmallFunction(1, a -> Optional.of(stubs.trainingData(a.get(0)))));
    all.put("post", new SmallFunction(1, a -> Optional.of(stubs.postTrainingData(a.get(0)))));
    all.put("least", new SmallFunction(2, a -> amount(a).flatMap(n -> number(n.least()))));
    all.put(
        "most",
        new SmallFunction(
            2,
            a -> amount(a).flatMap(n -> Optional.ofNullable(n.most()).flatMap(Functions::number))));
    all.put("license", new SmallFunction(1, a -> Licenses.name(text(a, 0)).map(Functions::text)));
    all.put("date", new SmallFunction(1, a -> Dates.of(text(a, 0))));
  }

  /** A context in which queries find them. */
  public Context context(Context base) {
    Context context = base.copy();
    FunctionRegistry functions = FunctionRegistry.createFrom(FunctionRegistry.get(base));
    all.forEach((name, function) -> functions.put(NS + name, uri -> function));
    context.set(ARQConstants.registryFunctions, functions);
    return context;
  }

  /** The words for which a scheme has no concept, by scheme. */
  public Map<String, Set<String>> unknown() {
    return unknown;
  }

  private Optional<Node> known(String kind, String text) {
    return Kind.named(kind).map(k -> registry.known(k, text)).orElseGet(() -> concept(kind, text));
  }

  private Optional<Node> concept(String scheme, String text) {
    Optional<Node> concept = registry.concept(scheme, text);
    if (concept.isEmpty()) {
      unknown.computeIfAbsent(scheme, s -> ConcurrentHashMap.newKeySet()).add(text);
    }
    return concept;
  }

  private Optional<Node> stub(String kind, String text) {
    return Kind.named(kind).filter(k -> !text.isBlank()).map(k -> stubs.thing(k, text));
  }

  private Concepts concepts() {
    return registry.concepts();
  }

  private Optional<String> near(String kind, String text) {
    return Kind.named(kind).isPresent()
        ? Kind.named(kind).flatMap(k -> registry.near(k, text)).map(Vocab::slug)
        : concepts().near(kind, text);
  }

  private boolean isDeveloper(Node organization, Node model) {
    return registry.isDeveloper(organization, model);
  }

  private Optional<Amount> amount(List<Node> arguments) {
    return Amount.of(text(arguments, 0), registry.exponent(arguments.get(1)));
  }

  private static Optional<Node> number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    XSDDatatype type = plain.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal;
    return Optional.of(NodeFactory.createLiteralDT(plain.toPlainString(), type));
  }

  private static Optional<Node> truth(boolean value) {
    return Optional.of(NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDboolean));
  }

  private static Optional<Node> iri(String iri) {
    return Optional.of(NodeFactory.createURI(iri));
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static String text(List<Node> arguments, int i) {
    return arguments.get(i).getLiteralLexicalForm();
  }
}
