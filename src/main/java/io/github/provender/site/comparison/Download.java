package io.github.provender.site.comparison;

import io.github.provender.claim.Citation;
import io.github.provender.compare.Comparison;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.ComparisonFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/** A form in which a comparison can be taken along. */
record Download(
    String extension, String mediaType, BiFunction<Comparison, KnowledgeGraph, byte[]> writer) {

  /** Every form, that of the most programs first. */
  static final List<Download> ALL =
      Stream.concat(
              Stream.of(
                      ComparisonFormat.JSON,
                      ComparisonFormat.CSV,
                      ComparisonFormat.MARKDOWN,
                      ComparisonFormat.LATEX,
                      ComparisonFormat.TEXT)
                  .map(Download::text),
              Arrays.stream(RdfFormat.values()).map(Download::claims))
          .toList();

  /** The media type without its character set, for negotiation. */
  String bareType() {
    return mediaType.replaceFirst(";.*", "");
  }

  private static Download text(ComparisonFormat form) {
    return new Download(
        form.extension(),
        form.mediaType() + ";charset=utf-8",
        (comparison, graph) -> form.write(comparison).getBytes(StandardCharsets.UTF_8));
  }

  private static Download claims(RdfFormat form) {
    return new Download(
        form.extension(),
        form.mediaType(),
        (comparison, graph) -> form.write(claims(comparison, graph), graph.prefixes()));
  }

  /** What the cited claims say, with their headers and those of their documents. */
  private static Graph claims(Comparison comparison, KnowledgeGraph graph) {
    Graph out = GraphFactory.createDefaultGraph();
    for (Node claim : cited(comparison)) {
      graph.content(claim).forEach(out::add);
      graph.union().find(claim, Node.ANY, Node.ANY).forEachRemaining(out::add);
      graph
          .objects(claim, Vocab.IS_STATED_IN)
          .forEach(
              document ->
                  graph.union().find(document, Node.ANY, Node.ANY).forEachRemaining(out::add));
    }
    return out;
  }

  private static Set<Node> cited(Comparison comparison) {
    Stream<Citation> cells =
        comparison.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(
                cell ->
                    Stream.concat(
                        cell.values().stream().flatMap(value -> value.claims().stream()),
                        cell.nondisclosures().stream().map(Comparison.Nondisclosure::claim)));
    Stream<Citation> sides =
        comparison.disagreements().stream()
            .flatMap(each -> each.sides().stream())
            .flatMap(side -> side.claims().stream());
    return Stream.concat(cells, sides).map(Citation::claim).collect(Collectors.toSet());
  }
}
