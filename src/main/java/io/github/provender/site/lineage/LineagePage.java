package io.github.provender.site.lineage;

import io.github.provender.entity.lineage.Lineage;
import io.github.provender.entity.lineage.Relation;
import io.github.provender.render.lineage.LineageWords;
import io.github.provender.site.context.LinkBuilder;

/** View model of the lineage page. */
public record LineagePage(Lineage lineage, LineageChoice choice, LinkBuilder links) {
  /** The address without what is chosen. */
  public String address() {
    return LinkBuilder.lineage(lineage.thing().iri());
  }

  /** Whether nothing is told of the data of a model, so that the reader must learn why. */
  public boolean isSilentOnData() {
    boolean isOfModel = Lineage.kind(lineage.thing()).equals("model");
    boolean isSaid =
        !lineage.sources().isEmpty()
            || !LineageWords.of(lineage.teachers(), Relation.WRITER).isEmpty();
    return isOfModel && !isSaid && !choice.direction().equals("down");
  }

  /** The page with another choice. */
  public String with(LineageChoice other) {
    return links.path(address() + "?" + other.query());
  }

  /** The same lineage as a file. */
  public String file(String extension) {
    return links.path(address() + "." + extension + "?" + choice.query());
  }
}
