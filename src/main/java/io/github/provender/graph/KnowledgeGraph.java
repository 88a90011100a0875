package io.github.provender.graph;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import io.github.provender.store.StoredDataset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Knowledge graph: all that is loaded, never changed after; one named graph per claim, and as
 * default graph the union of them all.
 *
 * @param union the union of all graphs, which is also the dataset's default graph
 * @param places where each subject stands first in the last file that has it: files named beside
 *     the shipped ones come last, and the registry comes after the documents
 * @param prefixes the prefixes the files declare, for writing short names
 * @param kept rows that need not be asked for again
 */
public record KnowledgeGraph(
    DatasetGraph dataset,
    Graph union,
    Map<Node, SourceLocation> places,
    Map<String, String> prefixes,
    KeptRows kept) {
  /** The graph of what only files of others name. */
  public static final Node STUBS = Vocab.id("graph", "stubs");

  /**
   * Keeps the prefixes in one order, so that the same data are always written in the same bytes.
   */
  public KnowledgeGraph {
    prefixes = Collections.unmodifiableMap(new TreeMap<>(prefixes));
  }

  /** With no rows kept. */
  public KnowledgeGraph(
      DatasetGraph dataset,
      Graph union,
      Map<Node, SourceLocation> places,
      Map<String, String> prefixes) {
    this(dataset, union, places, prefixes, KeptRows.NONE);
  }

  /** The same statements with rows that were found on them before. */
  public KnowledgeGraph with(KeptRows rows) {
    return new KnowledgeGraph(dataset, union, places, prefixes, rows);
  }

  /** Loads the workspace's ontology and data, and the files named beside them. */
  public static KnowledgeGraph load(Workspace workspace, List<Path> more) {
    return of(read(workspace, more), DerivedFacts.of(workspace));
  }

  /** Reads the workspace's ontology and data, and the files named beside them, on all cores. */
  public static List<RdfFile> read(Workspace workspace, List<Path> more) {
    return read(
        Stream.of(workspace.ontology(), workspace.data(), more).flatMap(List::stream).toList());
  }

  /** Reads files on all cores. */
  public static List<RdfFile> read(List<Path> paths) {
    List<Diagnostic> problems = Collections.synchronizedList(new ArrayList<>());
    List<RdfFile> files =
        paths.parallelStream()
            .flatMap(
                path -> {
                  try {
                    return Stream.of(RdfFile.read(path));
                  } catch (Diagnostic.Malformed e) {
                    problems.addAll(e.problems());
                    return Stream.empty();
                  }
                })
            .collect(Collectors.toCollection(ArrayList::new));
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparing(Diagnostic::file).thenComparingLong(Diagnostic::line));
      throw new Diagnostic.Malformed(problems);
    }
    return files;
  }

  /**
   * Builds the graph from files already read, and derives what follows from them. What they hold in
   * the graph of derived facts themselves, as a dump does, is derived anew.
   */
  public static KnowledgeGraph of(List<RdfFile> files, DerivedFacts derived) {
    KnowledgeGraph graph =
        of(files.stream().map(file -> file.without(DerivedFacts.GRAPH)).toList());
    derived.addTo(graph.dataset());
    return graph;
  }

  /** Builds the graph from files already read that hold all that there is to derive. */
  public static KnowledgeGraph of(List<RdfFile> files) {
    Graph union = GraphFactory.createDefaultGraph();
    DatasetGraph dataset = new ClaimDataset(union);
    Map<Node, SourceLocation> places = new HashMap<>();
    Map<String, String> prefixes = new HashMap<>();
    for (RdfFile file : files) {
      Node own = file.ownGraph();
      for (Quad quad : file.quads()) {
        Node graph = quad.isDefaultGraph() ? own : quad.getGraph();
        dataset.add(graph, quad.getSubject(), quad.getPredicate(), quad.getObject());
      }
      places.putAll(file.places());
      file.sharedPrefixes().forEach(prefixes::putIfAbsent);
    }
    return new KnowledgeGraph(dataset, union, Map.copyOf(places), prefixes);
  }

  /** The graph of what is stored with all that there is to derive. */
  public static KnowledgeGraph of(StoredDataset stored, Map<String, String> prefixes) {
    QC.setFactory(stored.getContext(), ClaimExecutor::new);
    return new KnowledgeGraph(stored, stored.getDefaultGraph(), Map.of(), prefixes);
  }

  /** The short name of a node, such as {@code m:deepseek-r1}, by the prefixes of the files. */
  public String curie(Node node) {
    if (!node.isURI()) {
      return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
    String iri = node.getURI();
    return prefixes.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse("<" + iri + ">");
  }

  /** All objects of a property, in no order. */
  public List<Node> objects(Node subject, Node property) {
    List<Node> objects = new ArrayList<>(1);
    union().find(subject, property, Node.ANY).forEach(t -> objects.add(t.getObject()));
    return objects;
  }

  /** All subjects that have this value, in no order. */
  public List<Node> subjects(Node property, Node object) {
    List<Node> subjects = new ArrayList<>(1);
    union().find(Node.ANY, property, object).forEach(t -> subjects.add(t.getSubject()));
    return subjects;
  }

  /** One object of a property, if there is any. */
  public Optional<Node> object(Node subject, Node property) {
    List<Node> objects = objects(subject, property);
    return objects.size() < 2
        ? objects.stream().findFirst()
        : objects.stream().min(Comparator.comparing(Node::toString));
  }

  /** Whether a thing is a stub: only files of others name it, and no curator has looked at it. */
  public boolean isStub(Node thing) {
    return dataset.contains(STUBS, thing, Vocab.TYPE, Node.ANY);
  }

  public boolean has(Node subject, Node property, Node object) {
    return union().contains(subject, property, object);
  }

  /** Whether anything at all is said of the node. */
  public boolean knows(Node subject) {
    return union().contains(subject, Node.ANY, Node.ANY);
  }

  /** The graphs that hold a statement; for what is claimed, the claims. */
  public List<Node> claimsOf(Node subject, Node property, Node object) {
    return Iter.toList(
        Iter.map(dataset.findNG(Node.ANY, subject, property, object), Quad::getGraph));
  }

  /** The facts that are derived, as if they stood in a file. */
  public RdfFile derived() {
    return new RdfFile("derived", quads(DerivedFacts.GRAPH), Map.of(), Map.of());
  }

  /** Everything as if it stood in one file. */
  public RdfFile asFile() {
    return new RdfFile("all", quads(Node.ANY), Map.of(), prefixes);
  }

  private List<Quad> quads(Node graph) {
    return Iter.toList(dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY));
  }

  /**
   * Whether a statement on a thing is only derived, so that nobody makes it. In which document a
   * claim stands is no such statement, however the graph knows of it.
   */
  public boolean isOnlyDerived(Triple t) {
    return !t.getPredicate().equals(Vocab.IS_STATED_IN)
        && dataset.contains(DerivedFacts.GRAPH, t.getSubject(), t.getPredicate(), t.getObject())
        && claimsOf(t.getSubject(), t.getPredicate(), t.getObject()).size() == 1;
  }

  /** What a claim says: the statements of the graph that has its name. */
  public List<Triple> content(Node claim) {
    return Iter.toList(Iter.map(dataset.find(claim, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple));
  }
}
