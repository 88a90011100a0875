package io.github.provender.site.entity;

import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.Labels;
import io.github.provender.site.context.Site;
import io.github.provender.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Suggested comparison: a model that another is worth comparing with, and why. */
public record Suggestion(Term model, String reason) {
  private static final int OF_ONE_REASON = 4;

  /** The first of each reason, by the canned query {@code comparable-models}. */
  static List<Suggestion> of(Node model, Site site, Language language) {
    ValueFormatter phrases = new ValueFormatter(site.graph(), new Labels(site.graph(), language));
    Map<Node, Suggestion> found = new LinkedHashMap<>();
    Map<String, Integer> given = new LinkedHashMap<>();
    for (Binding row :
        site.catalog().get("comparable-models").rows(site.graph(), Map.of("model", model))) {
      String reason = row.get(Var.alloc("reason")).getLiteralLexicalForm();
      Node other = row.get(Var.alloc("other"));
      if (!found.containsKey(other) && given.merge(reason, 1, Integer::sum) <= OF_ONE_REASON) {
        int count = Integer.parseInt(row.get(Var.alloc("count")).getLiteralLexicalForm());
        found.put(
            other,
            new Suggestion(phrases.term(other), language.message("reason." + reason, count)));
      }
    }
    return List.copyOf(found.values());
  }
}
