package io.github.provender.site.watch;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;

/** Reads the summaries in the graph, the newest first. */
record SummaryList(Rows rows) {
  List<Summary> all() {
    return Rows.by("document", rows.of("newest-summaries")).stream().map(this::summary).toList();
  }

  private Summary summary(List<Binding> of) {
    Binding first = of.get(0);
    return new Summary(
        rows.words().term(Rows.get(first, "document")),
        rows.texts("model", of),
        rows.texts("issuer", of),
        Rows.text(first, "published"),
        Rows.text(first, "retrieved"),
        Rows.text(first, "version"),
        rows.terms("replaced", of),
        Rows.text(first, "url"));
  }
}
