package io.github.provender.entity;

import io.github.provender.claim.Bibliography;
import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.entity.Lineage.Part;
import io.github.provender.entity.Lineage.Step;
import io.github.provender.entity.Lineage.Tie;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Builds the lineage of a model from the canned queries {@code lineage} and {@code descendants}.
 */
public final class LineageBuilder {
  private static final Node IS_PRODUCED_BY = Vocab.pv("isProducedBy");
  private static final Node IS_SNAPSHOT_OF = Vocab.pv("isSnapshotOf");

  private final KnowledgeGraph graph;
  private final QueryCatalog catalog;

  public LineageBuilder(KnowledgeGraph graph, QueryCatalog catalog) {
    this.graph = graph;
    this.catalog = catalog;
  }

  /** The lineage of a model. */
  public Lineage of(Node model, Language language) {
    ValueFormatter phrases = new ValueFormatter(graph, new Labels(graph, language));
    Bibliography bibliography = new Bibliography(graph, phrases);
    Part ancestors = part("lineage", model, phrases, bibliography);
    Part descendants = part("descendants", model, phrases, bibliography);
    return new Lineage(phrases.term(model), ancestors, descendants, bibliography.sources());
  }

  private Part part(String query, Node model, ValueFormatter phrases, Bibliography bibliography) {
    Collection<List<Binding>> rows =
        catalog.get(query).rows(graph, Map.of("model", model)).stream()
            .collect(
                Collectors.groupingBy(
                    row -> List.of(get(row, "from"), get(row, "link"), get(row, "to")),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values();
    List<Step> steps =
        rows.stream()
            .map(
                same ->
                    new Step(
                        phrases.name(get(same.get(0), "from")),
                        phrases.term(get(same.get(0), "link")),
                        phrases.term(get(same.get(0), "to")),
                        same.stream().map(row -> bibliography.cite(get(row, "claim"))).toList()))
            .toList();
    Set<Tie> ties = new LinkedHashSet<>(snapshots(steps, model, phrases));
    for (Step step : steps) {
      owners(step.from().node()).stream()
          .filter(owner -> !owner.equals(step.to().node()))
          .map(owner -> new Tie(step.to(), step.link(), phrases.term(owner), step.isDevelopers()))
          .forEach(ties::add);
    }
    ties.addAll(unfinished(ties, phrases));
    Set<Term> things = new LinkedHashSet<>(Set.of(phrases.term(model)));
    ties.forEach(tie -> things.addAll(List.of(tie.source(), tie.result())));
    return new Part(steps, List.copyOf(things), strongest(ties));
  }

  /** A checkpoint of which nobody says what took it up leads to the model of its training. */
  private List<Tie> unfinished(Set<Tie> ties, ValueFormatter phrases) {
    Set<Node> takenUp = ties.stream().map(t -> t.source().node()).collect(Collectors.toSet());
    Term hasStage = phrases.term(Vocab.HAS_STAGE);
    return ties.stream()
        .map(Tie::result)
        .distinct()
        .filter(result -> !takenUp.contains(result.node()))
        .flatMap(
            result ->
                graph.objects(result.node(), IS_PRODUCED_BY).stream()
                    .flatMap(stage -> productOfWhole(stage, new HashSet<>()).stream())
                    .map(model -> new Tie(result, hasStage, phrases.term(model), true)))
        .toList();
  }

  /** What several documents say is one tie, a sure one where the developer says so. */
  private static List<Tie> strongest(Set<Tie> ties) {
    return ties.stream()
        .filter(
            tie ->
                tie.sure() || !ties.contains(new Tie(tie.source(), tie.link(), tie.result(), true)))
        .toList();
  }

  /** A snapshot has the lineage of its model; the registry says so, and no claim. */
  private Set<Tie> snapshots(List<Step> steps, Node model, ValueFormatter phrases) {
    return Stream.concat(
            Stream.of(model),
            steps.stream().flatMap(s -> Stream.of(s.from().node(), s.to().node())))
        .distinct()
        .flatMap(
            snapshot ->
                graph.objects(snapshot, IS_SNAPSHOT_OF).stream()
                    .map(
                        whole ->
                            new Tie(
                                phrases.term(whole),
                                phrases.term(IS_SNAPSHOT_OF),
                                phrases.term(snapshot),
                                true)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** For a stage or run what it puts out; for all else itself. */
  private Set<Node> owners(Node node) {
    return node.getURI().startsWith(Vocab.ID + "activity/")
        ? product(node, new HashSet<>())
        : Set.of(node);
  }

  /** What a stage puts out, else what the stage or run does that it is part of. */
  private Set<Node> product(Node activity, Set<Node> seen) {
    Set<Node> made = new LinkedHashSet<>(graph.subjects(IS_PRODUCED_BY, activity));
    if (made.isEmpty() && seen.add(activity)) {
      made.addAll(productOfWhole(activity, seen));
    }
    return made;
  }

  private Set<Node> productOfWhole(Node stage, Set<Node> seen) {
    Set<Node> made = new LinkedHashSet<>();
    graph.subjects(Vocab.HAS_STAGE, stage).forEach(whole -> made.addAll(product(whole, seen)));
    return made;
  }

  private static Node get(Binding row, String name) {
    Node node = row.get(Var.alloc(name));
    if (node == null) {
      throw new IllegalStateException("the query leaves ?" + name + " unbound");
    }
    return node;
  }
}
