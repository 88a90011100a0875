package io.github.provender.site.listing;

import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.overview.ModelOverview;
import io.github.provender.overview.Overview;
import io.github.provender.overview.Share;
import io.github.provender.overview.Size;
import io.github.provender.site.listing.Strips.Strip;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Table of models: release, sizes and what is told of each. */
public record ModelTable(Strips strips, int questions, List<Row> rows) {
  /** A model. */
  public record Row(
      Term model,
      Optional<Term> developer,
      String released,
      Optional<Amount> parameters,
      Optional<Amount> trainingTokens,
      Share share,
      Strip strip) {}

  /**
   * An amount in words, and the claim that gives it.
   *
   * @param base the model that was trained before, where the amount is that one's
   */
  public record Amount(String text, Node claim, boolean isOfDeveloper, Optional<Term> base) {}

  /** The table of these models, in their order. */
  public static ModelTable of(
      Overview overview, List<ModelOverview> models, ValueFormatter phrases) {
    Groups groups = Groups.of(overview, phrases);
    Strips strips = Strips.of(groups, phrases.language());
    return new ModelTable(
        strips,
        groups.questions(),
        models.stream()
            .map(
                model ->
                    new Row(
                        phrases.term(model.model()),
                        model.developer().map(phrases::term),
                        model.released(),
                        model.parameters().map(size -> amount(size, phrases)),
                        model.trainingTokens().map(size -> amount(size, phrases)),
                        model.share(),
                        strips.of(model)))
            .toList());
  }

  private static Amount amount(Size size, ValueFormatter phrases) {
    return new Amount(
        phrases.text(size.quantity()),
        size.claim(),
        size.isOfDeveloper(),
        size.base().map(phrases::term));
  }
}
