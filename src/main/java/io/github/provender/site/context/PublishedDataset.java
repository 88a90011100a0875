package io.github.provender.site.context;

import io.github.provender.cache.Lazy;
import io.github.provender.export.DatasetDescription;
import io.github.provender.export.Dump;
import io.github.provender.graph.KnowledgeGraph;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;

/** Published dataset: its description and dump, made when first asked for and then kept. */
public record PublishedDataset(
    KnowledgeGraph graph, Supplier<Graph> figures, Supplier<byte[]> dump) {

  /** The published of a graph that no longer changes. */
  public static PublishedDataset of(KnowledgeGraph graph) {
    return new PublishedDataset(
        graph,
        new Lazy<>(() -> DatasetDescription.figures(graph)),
        new Lazy<>(() -> Dump.of(graph)));
  }

  /**
   * The VoID description.
   *
   * @param base where the dataset is served, without the last slash
   */
  public Graph description(String base) {
    return DatasetDescription.of(graph, figures.get(), base);
  }
}
