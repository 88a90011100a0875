package io.github.provender.site.listing;

import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.result.Cell;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Site;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Lists of things as a canned query finds them, a row each. */
record QueryLists(PageContext context, ValueFormatter phrases) {
  private static final String CLAIMS = "claims";

  ListPage datasets() {
    Language language = phrases.language();
    return ListPage.of(
        context,
        "datasets",
        List.of(
            Column.ofNumbers("models", row -> number(row, "models"), language),
            Column.ofWords("dataset", row -> thing(row, "dataset")),
            Column.ofNumbers(CLAIMS, row -> number(row, CLAIMS), language)),
        rows("datasets"));
  }

  ListPage documents() {
    Language language = phrases.language();
    return ListPage.of(
        context,
        "documents",
        List.of(
            Column.ofDates("published", row -> text(row, "published")),
            Column.ofWords("document", row -> thing(row, "document")),
            Column.ofWords("issuer", row -> thing(row, "issuer")),
            Column.ofWords("authority", row -> thing(row, "authority")),
            Column.ofDates("retrieved", row -> text(row, "retrieved")),
            Column.ofNumbers(CLAIMS, row -> number(row, CLAIMS), language)),
        rows("documents"));
  }

  private List<Binding> rows(String query) {
    Site site = context.site();
    return site.catalog().rows(query, site.graph(), Map.of());
  }

  private Cell thing(Binding row, String name) {
    return get(row, name)
        .map(phrases::term)
        .map((Term term) -> new Cell(term.label(), term.iri()))
        .orElse(Cell.EMPTY);
  }

  private static int number(Binding row, String name) {
    return Integer.parseInt(text(row, name));
  }

  private static String text(Binding row, String name) {
    return get(row, name).map(Node::getLiteralLexicalForm).orElse("");
  }

  private static Optional<Node> get(Binding row, String name) {
    return Optional.ofNullable(row.get(Var.alloc(name)));
  }
}
