package io.github.provender.entity.lineage.walk;

import io.github.provender.cache.Lazy;
import io.github.provender.claim.Bibliography;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.entity.lineage.Direction;
import io.github.provender.entity.lineage.Extent;
import io.github.provender.entity.lineage.Kin;
import io.github.provender.entity.lineage.Lineage;
import io.github.provender.entity.lineage.Relation;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.query.QueryCatalog;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Reads lineages of models, datasets and organizations; all edges are read once, when first asked
 * for.
 */
public final class LineageReader {
  private final KnowledgeGraph graph;
  private final Folding folding;
  private final Lazy<Edges> edges;

  public LineageReader(KnowledgeGraph graph, QueryCatalog catalog) {
    this.graph = graph;
    this.folding = new Folding(graph);
    this.edges = new Lazy<>(() -> new EdgeReader(graph, catalog, folding).all());
  }

  /** The lineage of a thing, so far as wanted. */
  public Lineage of(Node thing, Extent extent, Language language) {
    ValueFormatter phrases = new ValueFormatter(graph, new Labels(graph, language));
    TieWriter ties = new TieWriter(edges.get(), phrases, new Bibliography(graph, phrases));
    return new Lineage(
        phrases.term(thing),
        new TreeGrower(edges.get(), Direction.UP, extent, ties).from(thing),
        new TreeGrower(edges.get(), Direction.DOWN, extent, ties).from(thing),
        kin(thing, Direction.UP, ties),
        pupils(thing, ties),
        sorted(Way.sources(thing, edges.get()), ties),
        ties.documents());
  }

  /** The model that a checkpoint is folded into; anything else is itself. */
  public Node folded(Node thing) {
    return folding.of(thing).stream().findFirst().orElse(thing);
  }

  private List<Kin> kin(Node thing, Direction direction, TieWriter ties) {
    return sorted(Way.from(thing, direction, edges.get(), direction == Direction.UP), ties);
  }

  private static List<Kin> sorted(List<Way> ways, TieWriter ties) {
    return ways.stream()
        .map(ties::kin)
        .sorted(
            Comparator.comparing(Kin::relation)
                .thenComparing(kin -> kin.through().size())
                .thenComparing(kin -> kin.thing().label(), String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /** Those distilled from a model are no news among those that were trained on its output. */
  private List<Kin> pupils(Node thing, TieWriter ties) {
    List<Kin> all = kin(thing, Direction.DOWN, ties);
    Set<Node> students =
        all.stream()
            .filter(kin -> kin.relation() == Relation.TEACHER)
            .map(kin -> kin.thing().node())
            .collect(Collectors.toSet());
    return all.stream()
        .filter(kin -> kin.relation() != Relation.WRITER || !students.contains(kin.thing().node()))
        .toList();
  }
}
