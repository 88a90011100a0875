package io.github.provender.overview;

import io.github.provender.cache.Lazy;
import io.github.provender.graph.KeptRows;
import io.github.provender.graph.KeptRows.Asked;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.QueryCatalog;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Overview of all models: who tells what of each, from the rows of the canned queries {@code
 * disclosure-states} and {@code model-sizes}.
 *
 * @param groups the aspects by their group, in the order of the scheme
 * @param models in the order of their names in addresses
 */
public record Overview(Map<Node, List<Node>> groups, List<ModelOverview> models) {
  static final String STATES = "disclosure-states";
  static final String SIZES = "model-sizes";

  public static Overview of(KnowledgeGraph graph, QueryCatalog catalog) {
    return new OverviewReader(graph)
        .read(catalog.rows(STATES, graph, Map.of()), catalog.rows(SIZES, graph, Map.of()));
  }

  /** The rows that it is made of, to be kept with the graph; each is found when it is got. */
  public static KeptRows rows(KnowledgeGraph graph, QueryCatalog catalog) {
    return new KeptRows(
        Stream.of(STATES, SIZES)
            .collect(
                Collectors.toMap(
                    slug -> new Asked(catalog.text(slug), Map.of()),
                    slug -> new Lazy<>(() -> catalog.rows(slug, graph, Map.of())))));
  }

  /** An organization with the models that it developed, those with the most claims first. */
  public record Developer(Node organization, List<ModelOverview> models) {
    /** Of all questions on all its models. */
    public Share share() {
      return Share.sum(models.stream().map(ModelOverview::share));
    }

    /** Of the questions of a group. */
    public Share share(List<Node> aspects) {
      return Share.sum(models.stream().map(model -> model.share(aspects)));
    }

    /** The number of claims about its models. */
    public int claims() {
      return models.stream().mapToInt(ModelOverview::claims).sum();
    }
  }

  /** All developers, the one of whose models the most is said first. */
  public List<Developer> developers() {
    return models.stream()
        .filter(model -> model.developer().isPresent())
        .sorted(
            Comparator.comparingInt(ModelOverview::claims)
                .reversed()
                .thenComparing(model -> model.model().getURI()))
        .collect(Collectors.groupingBy(ModelOverview::developer))
        .entrySet()
        .stream()
        .flatMap(entry -> entry.getKey().map(who -> new Developer(who, entry.getValue())).stream())
        .sorted(
            Comparator.comparingInt(Developer::claims)
                .reversed()
                .thenComparing(developer -> developer.organization().getURI()))
        .toList();
  }

  /** Of each of the developers of whom the most is said, the model of which the most is said. */
  public List<ModelOverview> mostDescribed(int count) {
    return developers().stream()
        .limit(count)
        .flatMap(developer -> developer.models().stream().limit(1))
        .sorted(byRelease())
        .toList();
  }

  /** The newest first; those without a date last. */
  public static Comparator<ModelOverview> byRelease() {
    return Comparator.comparing(ModelOverview::released, Comparator.reverseOrder())
        .thenComparing(model -> model.model().getURI());
  }
}
