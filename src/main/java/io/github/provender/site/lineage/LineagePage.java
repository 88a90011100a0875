package io.github.provender.site.lineage;

import io.github.provender.claim.Term;
import io.github.provender.entity.Lineage;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.svg.Drawing;
import io.github.provender.render.svg.LineagePicture;
import io.github.provender.site.context.LinkBuilder;

/** View model of the lineage page: a lineage with its two pictures. */
public record LineagePage(Lineage lineage, Drawing ancestors, Drawing descendants) {

  public static LineagePage of(Lineage lineage, KnowledgeGraph graph, LinkBuilder links) {
    return new LineagePage(
        lineage,
        draw(lineage, lineage.ancestors(), false, graph, links),
        draw(lineage, lineage.descendants(), true, graph, links));
  }

  private static Drawing draw(
      Lineage lineage,
      Lineage.Part part,
      boolean fromTheStart,
      KnowledgeGraph graph,
      LinkBuilder links) {
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
