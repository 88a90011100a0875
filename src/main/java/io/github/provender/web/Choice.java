package io.github.provender.web;

import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Term;
import io.github.provender.graph.Language;
import java.util.List;
import java.util.stream.Collectors;

/** What a comparison is of, as the query of its address; the order of the models is kept. */
public record Choice(List<String> models, boolean onlyDifferences, Language language) {
  static final String ONLY_DIFFERENCES = "only-differences";

  static Choice of(Comparison comparison, boolean onlyDifferences) {
    List<String> models = comparison.models().stream().map(Term::slug).toList();
    return new Choice(models, onlyDifferences, comparison.language());
  }

  /** The query with its language. */
  public String query() {
    return untranslated() + "&lang=" + language.code();
  }

  /** The query that leaves the language open. */
  public String untranslated() {
    String named =
        models.stream()
            .map(model -> "model=" + Links.encode(model))
            .collect(Collectors.joining("&"));
    return onlyDifferences ? named + "&" + ONLY_DIFFERENCES + "=true" : named;
  }

  /** The same without one of the models. */
  public Choice without(String model) {
    List<String> others = models.stream().filter(each -> !each.equals(model)).toList();
    return new Choice(others, onlyDifferences, language);
  }
}
