package io.github.provender.site.watch;

import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.watch.WatchPage.Missing;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.sparql.engine.binding.Binding;

/** Builder of the page from the rows of canned queries. */
record WatchPageBuilder(Rows rows, LinkBuilder links) {
  WatchPage make() {
    List<Binding> missing = rows.of("summaries-missing");
    return new WatchPage(
        links,
        new FormTable(rows).forms(),
        new SummaryList(rows).all(),
        missing("said-missing", missing),
        missing("no-claim", missing),
        rows.of("summary-inconsistencies").size(),
        rows.of("summary-against-other-documents").size());
  }

  private List<Missing> missing(String status, List<Binding> all) {
    List<Binding> of = all.stream().filter(row -> Rows.text(row, "status").equals(status)).toList();
    return Rows.grouped(row -> List.of(Rows.get(row, "subject"), issuer(row)), of).values().stream()
        .map(same -> same.get(0))
        .map(
            row ->
                new Missing(
                    rows.words().term(Rows.get(row, "subject")),
                    issuer(row),
                    Rows.text(row, "date"),
                    Rows.get(row, "claim")))
        .toList();
  }

  private String issuer(Binding row) {
    return rows.texts("issuer", List.of(row)).stream().collect(Collectors.joining());
  }
}
