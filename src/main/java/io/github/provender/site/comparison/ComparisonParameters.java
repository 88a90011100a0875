package io.github.provender.site.comparison;

import io.github.provender.claim.Term;
import io.github.provender.compare.Comparison;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.PageContext;
import io.github.provender.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Query parameters of a comparison; the order of the models is kept. */
public record ComparisonParameters(List<String> models, RowFilter filter, Language language) {
  private static final String ROWS = "rows";

  /** What {@link RowFilter} calls rows that differ, in addresses of earlier days. */
  private static final String ONLY_DIFFERENCES = "only-differences";

  /** The parameters that are read, beside the language. */
  static final String[] NAMES = {"model", "group", "aspect", "source", ROWS, ONLY_DIFFERENCES};

  static ComparisonParameters of(Comparison comparison, RowFilter filter) {
    List<String> models = comparison.models().stream().map(Term::slug).toList();
    return new ComparisonParameters(models, filter, comparison.language());
  }

  /** The filter that a request asks for. */
  static RowFilter filter(PageContext context) {
    RowFilter filter =
        new RowFilter(
            context.parameter("group"),
            context.parameters("aspect"),
            context.parameter("source"),
            context.parameter(ROWS));
    RowFilter.require(
        "source",
        filter.source().isEmpty() ? List.of() : List.of(filter.source()),
        RowFilter.SOURCES);
    RowFilter.require(
        ROWS, filter.rows().isEmpty() ? List.of() : List.of(filter.rows()), RowFilter.KINDS);
    return filter;
  }

  /** Whether the address is one of earlier days. */
  static boolean isOutdated(PageContext context) {
    return context.parameter(ONLY_DIFFERENCES).equals("true");
  }

  /** The query of an address of earlier days as it is today. */
  static String updated(String query) {
    return query.replace(ONLY_DIFFERENCES + "=true", ROWS + "=differ");
  }

  /** The query with its language. */
  public String query() {
    return untranslated() + "&lang=" + language.code();
  }

  /** The query that leaves the language open. */
  public String untranslated() {
    return onlyModels() + filter.query();
  }

  /** The models as the beginning of a query. */
  public String onlyModels() {
    return models.stream()
        .map(model -> "model=" + LinkBuilder.encode(model))
        .collect(Collectors.joining("&"));
  }

  /** The page with another filter. */
  public String page(RowFilter other) {
    return "/compare?" + new ComparisonParameters(models, other, language).query();
  }

  /** The same without one of the models. */
  public ComparisonParameters without(String model) {
    List<String> others = models.stream().filter(each -> !each.equals(model)).toList();
    return new ComparisonParameters(others, filter, language);
  }
}
