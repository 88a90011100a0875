package io.github.provender.ops;

import io.github.provender.ask.SearchIndex;
import io.github.provender.cache.Lazy;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.history.History;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.Vocab;
import io.github.provender.validate.Rule;
import io.github.provender.validate.RuleSet;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Dataset version: one state of the data as it is served; a reload makes the next one.
 *
 * @param index made when it is first needed
 * @param history read when it is first needed
 * @param version the same for the same statements, queries and rules, wherever they are loaded
 */
public record DatasetVersion(
    KnowledgeGraph graph,
    QueryCatalog catalog,
    RuleSet rules,
    Supplier<SearchIndex> index,
    Supplier<History> history,
    String version,
    Instant loadedAt,
    int triples,
    int claims) {

  private static final int VERSION_LETTERS = 16;

  /** The edition of what was just read. */
  public static DatasetVersion of(KnowledgeGraph graph, QueryCatalog catalog, RuleSet rules) {
    return of(graph, catalog, rules, version(graph, rules));
  }

  /** The edition of what was just read, if its version is known from before. */
  public static DatasetVersion of(
      KnowledgeGraph graph, QueryCatalog catalog, RuleSet rules, String version) {
    return new DatasetVersion(
        graph,
        catalog,
        rules,
        new Lazy<>(() -> SearchIndex.of(graph, catalog)),
        () -> History.NONE,
        version,
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        graph.union().size(),
        graph.subjects(Vocab.TYPE, Vocab.pv("Claim")).size()
            + graph.subjects(Vocab.TYPE, Vocab.pv("Denial")).size());
  }

  /** The same with an index that is kept, and the history of the data. */
  public DatasetVersion with(Supplier<SearchIndex> kept, Supplier<History> past) {
    return new DatasetVersion(
        graph, catalog, rules, kept, past, version, loadedAt, triples, claims);
  }

  /**
   * The queries are part of the graph; the rules are not. Checksums of the lines are sorted, since
   * the lines themselves would take as much memory again as the graph.
   */
  private static String version(KnowledgeGraph graph, RuleSet rules) {
    Stream<String> statements =
        graph.dataset().stream().map(quad -> line(quad.asTriple()) + " " + text(quad.getGraph()));
    Stream<String> shapes =
        rules.rules().stream()
            .flatMap((Rule rule) -> rule.shapes().stream().map(DatasetVersion::line));
    MessageDigest digest = DigestUtils.getSha256Digest();
    List<byte[]> sums =
        Stream.concat(statements, shapes).map(DigestUtils::sha256).sorted(Arrays::compare).toList();
    sums.forEach(digest::update);
    return Hex.encodeHexString(digest.digest()).substring(0, VERSION_LETTERS);
  }

  private static String line(Triple triple) {
    return text(triple.getSubject())
        + " "
        + text(triple.getPredicate())
        + " "
        + text(triple.getObject());
  }

  /** Labels of blank nodes differ from load to load. */
  private static String text(Node node) {
    return node.isBlank() ? "_:" : NodeFmtLib.strNT(node);
  }
}
