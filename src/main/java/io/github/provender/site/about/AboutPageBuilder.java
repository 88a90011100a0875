package io.github.provender.site.about;

import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.about.AboutPage.Coverage;
import io.github.provender.site.about.AboutPage.Dimension;
import io.github.provender.site.about.AboutPage.Fault;
import io.github.provender.site.about.AboutPage.Sample;
import io.github.provender.site.about.AboutPage.Totals;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;

/** Builder of the page from the rows of canned queries. */
record AboutPageBuilder(Site site, LinkBuilder links, Labels labels) {
  AboutPageBuilder(Site site, LinkBuilder links) {
    this(site, links, new Labels(site.graph(), links.language()));
  }

  AboutPage make() {
    return new AboutPage(links, totals(), coverage(), measured());
  }

  private List<Binding> rows(String query) {
    return site.catalog().rows(query, site.graph(), Map.of());
  }

  private Totals totals() {
    Binding row = rows("totals").get(0);
    return new Totals(
        number(row, "models"),
        number(row, "datasets"),
        number(row, "documents"),
        number(row, "claims"),
        number(row, "nondisclosures"));
  }

  private Coverage coverage() {
    List<Binding> rows = rows("coverage");
    return new Coverage(
        rows.size(),
        rows.isEmpty() ? 0 : number(rows.get(0), "aspects"),
        sum(rows, "claimed"),
        sum(rows, "undisclosed"),
        sum(rows, "open"));
  }

  private List<Dimension> measured() {
    return grouped(rows("measured-errors"), "dimension").entrySet().stream()
        .map(each -> dimension(each.getKey(), each.getValue()))
        .toList();
  }

  private Dimension dimension(Node node, List<Binding> rows) {
    Map<Node, Fault> faults =
        grouped(rows, "measure").keySet().stream()
            .collect(
                Collectors.toMap(
                    fault -> fault,
                    fault -> new Fault(labels.text(fault), definition(fault)),
                    (one, other) -> one,
                    LinkedHashMap::new));
    return new Dimension(
        node.getURI().replaceFirst(".*#", ""),
        labels.text(node),
        definition(node),
        List.copyOf(faults.values()),
        grouped(rows, "sample").entrySet().stream()
            .map(each -> sample(each.getKey(), each.getValue(), faults))
            .toList());
  }

  private Sample sample(Node sample, List<Binding> rows, Map<Node, Fault> faults) {
    Binding first = rows.get(0);
    Map<Fault, Integer> found =
        rows.stream()
            .collect(
                Collectors.toMap(
                    row -> Objects.requireNonNull(faults.get(get(row, "measure"))),
                    row -> number(row, "found")));
    return new Sample(
        labels.text(sample),
        definition(sample),
        get(first, "date").getLiteralLexicalForm(),
        labels.best(sample, DCTerms.source.asNode()),
        number(first, "lookedUp"),
        found);
  }

  private String definition(Node node) {
    return labels.best(node, Vocab.DEFINITION);
  }

  private static Map<Node, List<Binding>> grouped(List<Binding> rows, String column) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> get(row, column), LinkedHashMap::new, Collectors.toList()));
  }

  private static int sum(List<Binding> rows, String column) {
    return rows.stream().mapToInt(row -> number(row, column)).sum();
  }

  private static int number(Binding row, String column) {
    return Integer.parseInt(get(row, column).getLiteralLexicalForm());
  }

  private static Node get(Binding row, String column) {
    return Objects.requireNonNull(row.get(Var.alloc(column)), column);
  }
}
