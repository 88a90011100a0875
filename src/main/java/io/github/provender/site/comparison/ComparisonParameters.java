package io.github.provender.site.comparison;

import io.github.provender.claim.Term;
import io.github.provender.compare.Comparison;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Query parameters of a comparison; the order of the models is kept. */
public record ComparisonParameters(
    List<String> models, boolean onlyDifferences, Language language) {
  public static final String ONLY_DIFFERENCES = "only-differences";

  public static ComparisonParameters of(Comparison comparison, boolean onlyDifferences) {
    List<String> models = comparison.models().stream().map(Term::slug).toList();
    return new ComparisonParameters(models, onlyDifferences, comparison.language());
  }

  /** The query with its language. */
  public String query() {
    return untranslated() + "&lang=" + language.code();
  }

  /** The query that leaves the language open. */
  public String untranslated() {
    String named =
        models.stream()
            .map(model -> "model=" + LinkBuilder.encode(model))
            .collect(Collectors.joining("&"));
    return onlyDifferences ? named + "&" + ONLY_DIFFERENCES + "=true" : named;
  }

  /** The same without one of the models. */
  public ComparisonParameters without(String model) {
    List<String> others = models.stream().filter(each -> !each.equals(model)).toList();
    return new ComparisonParameters(others, onlyDifferences, language);
  }
}
