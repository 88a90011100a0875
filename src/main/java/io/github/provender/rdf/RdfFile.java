package io.github.provender.rdf;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.diagnostic.UserError;
import io.github.provender.text.PlainText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.IsoMatcher;

/**
 * RDF file, parsed strictly: what a parser would only warn of is an error here.
 *
 * @param quads the statements; those outside any graph block have the default graph's name
 * @param places where each subject stands first
 * @param prefixes the prefixes the file declares
 */
public record RdfFile(
    String name, List<Quad> quads, Map<Node, SourceLocation> places, Map<String, String> prefixes) {

  private static final Set<Lang> KNOWN =
      Set.of(Lang.TURTLE, Lang.TRIG, Lang.NTRIPLES, Lang.NQUADS, Lang.RDFXML, Lang.JSONLD);

  /** Whether the name ends as those of RDF files do, packed by gzip or not. */
  public static boolean isNamedAsRdf(Path file) {
    return namedLang(file).filter(KNOWN::contains).isPresent();
  }

  /** Jena takes a file name for an IRI, which ends where a number sign begins a fragment. */
  private static Optional<Lang> namedLang(Path file) {
    String name = file.getFileName().toString().replace('#', '_');
    return Optional.ofNullable(RDFLanguages.filenameToLang(name));
  }

  /**
   * Reads a file in the syntax that its name ends in.
   *
   * @throws Diagnostic.Malformed naming line and column of what is wrong
   * @throws UserError where the file cannot be read at all
   */
  public static RdfFile read(Path file) {
    byte[] bytes = FileContent.of(file);
    Lang lang =
        namedLang(file)
            .filter(KNOWN::contains)
            .orElseThrow(
                () ->
                    new UserError(
                        UserError.Kind.CANNOT_READ,
                        display(file)
                            + ": cannot read: its name does not say which kind of RDF it is",
                        "name a file that ends in .ttl, .trig, .nt, .nq, .rdf or .jsonld, with or"
                            + " without .gz"));
    return parse(display(file), bytes, lang);
  }

  /** Parses text as if it stood in a file of that name. */
  public static RdfFile parse(String name, byte[] bytes, Lang lang) {
    String text = PlainText.of(name, bytes);
    Map<Node, SourceLocation> places = new HashMap<>();
    PrefixMap prefixes = PrefixMapFactory.create();
    DiagnosticCollector errors = new DiagnosticCollector(name, prefixes);
    List<Quad> quads = new ArrayList<>();
    LocatingProfile profile =
        new LocatingProfile(
            RiotLib.factoryRDF(),
            errors,
            IRIxResolver.create(base(name)).build(),
            prefixes,
            new Context(),
            name,
            places);
    try {
      new RdfSyntax(text, base(name), profile, errors, sink(quads, prefixes)).read(lang);
    } catch (RuntimeException e) {
      // Parsers stumble over input, too: one of them over the message it wants to give.
      errors.stumbled(e);
    }
    if (!errors.problems().isEmpty()) {
      throw new Diagnostic.Malformed(errors.problems());
    }
    return new RdfFile(name, quads, places, prefixes.getMappingCopy());
  }

  private static StreamRDFBase sink(List<Quad> quads, PrefixMap prefixes) {
    return new StreamRDFBase() {
      @Override
      public void prefix(String prefix, String iri) {
        prefixes.add(prefix, iri);
      }

      @Override
      public void triple(org.apache.jena.graph.Triple triple) {
        quads.add(new Quad(Quad.defaultGraphNodeGenerated, triple));
      }

      @Override
      public void quad(Quad quad) {
        quads.add(
            quad.isDefaultGraph()
                ? new Quad(Quad.defaultGraphNodeGenerated, quad.asTriple())
                : quad);
      }
    };
  }

  /** The same without what it holds in one of its graphs. */
  public RdfFile without(Node graph) {
    return quads.stream().noneMatch(quad -> quad.getGraph().equals(graph))
        ? this
        : new RdfFile(
            name,
            quads.stream().filter(quad -> !quad.getGraph().equals(graph)).toList(),
            places,
            prefixes);
  }

  /**
   * The prefixes but for the empty one, which means something else in the file of each document.
   */
  public Map<String, String> sharedPrefixes() {
    Map<String, String> shared = new HashMap<>(prefixes);
    shared.remove("");
    return shared;
  }

  /** Whether it says what those quads say, whatever the names of blank nodes. */
  public boolean isIsomorphicWith(Collection<Quad> others) {
    // Jena's matcher compares each with each, so it gets only those that it must see.
    return select(quads, q -> !hasBlankNode(q)).equals(select(others, q -> !hasBlankNode(q)))
        && IsoMatcher.isomorphicTuples(
            tuples(select(quads, RdfFile::hasBlankNode)),
            tuples(select(others, RdfFile::hasBlankNode)));
  }

  private static Set<Quad> select(Collection<Quad> quads, Predicate<Quad> kind) {
    return quads.stream().filter(kind).collect(Collectors.toSet());
  }

  private static boolean hasBlankNode(Quad quad) {
    return Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject())
        .anyMatch(node -> node.isBlank() || node.isTripleTerm());
  }

  private static List<Tuple<Node>> tuples(Collection<Quad> quads) {
    return quads.stream()
        .map(q -> tuple(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()))
        .toList();
  }

  private static Tuple<Node> tuple(Node... nodes) {
    return TupleFactory.create(nodes);
  }

  /** The path as the user would type it: relative to the current folder where it lies below. */
  public static String display(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = file.toAbsolutePath();
    return absolute.getFileSystem().equals(here.getFileSystem()) && absolute.startsWith(here)
        ? here.relativize(absolute).toString()
        : file.toString();
  }

  /** The named graph that the statements outside any graph block belong to, by the file's name. */
  public Node ownGraph() {
    return NodeFactory.createURI(Vocab.ID + "graph/" + stem(name));
  }

  /** What relative IRIs are resolved against where the file sets no base of its own. */
  private static String base(String name) {
    return Vocab.BASE + "file/" + stem(name);
  }

  private static String stem(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+(\\.gz)?$", "");
    return file.replaceAll("[^A-Za-z0-9._-]", "_");
  }
}
