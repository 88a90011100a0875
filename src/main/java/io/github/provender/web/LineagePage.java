package io.github.provender.web;

import io.github.provender.compare.Comparison.Term;
import io.github.provender.compare.Lineage;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Vocab;
import io.github.provender.web.picture.Drawing;
import io.github.provender.web.picture.LineagePicture;

/** A lineage with its two pictures. */
public record LineagePage(Lineage lineage, Drawing ancestors, Drawing descendants) {

  static LineagePage of(Lineage lineage, KnowledgeGraph graph, Links links) {
    return new LineagePage(
        lineage,
        draw(lineage, lineage.ancestors(), false, graph, links),
        draw(lineage, lineage.descendants(), true, graph, links));
  }

  private static Drawing draw(
      Lineage lineage, Lineage.Part part, boolean fromTheStart, KnowledgeGraph graph, Links links) {
    return LineagePicture.of(
        part,
        fromTheStart,
        thing -> thing.equals(lineage.model()) ? "itself" : kind(thing, graph),
        thing -> links.to(thing.iri()));
  }

  private static String kind(Term thing, KnowledgeGraph graph) {
    if (graph.has(thing.node(), Vocab.TYPE, Vocab.pv("Dataset"))) {
      return "dataset";
    }
    return graph.has(thing.node(), Vocab.TYPE, Vocab.pv("Checkpoint")) ? "checkpoint" : "model";
  }
}
