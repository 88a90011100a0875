package io.github.provender.render;

import io.github.provender.claim.Citation;
import io.github.provender.claim.ClaimedStatement;
import io.github.provender.claim.Term;
import io.github.provender.entity.EntityView;
import io.github.provender.entity.EntityView.ClaimView;
import io.github.provender.entity.EntityView.IncomingProperty;
import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entity view as text for a terminal of a given width in columns. */
public final class EntityText {
  private final EntityView view;
  private final Language language;
  private final int columns;
  private final StringBuilder out = new StringBuilder();

  private EntityText(EntityView view, int columns) {
    this.view = view;
    this.language = view.language();
    this.columns = columns;
  }

  /** What a thing is and is called, and what stands of it outside claims. */
  public static String head(EntityView view, int columns) {
    EntityText text = new EntityText(view, columns);
    text.line(0, view.thing().label());
    text.line(0, view.thing().iri());
    text.named("show.type", view.types().stream().map(Term::label).toList());
    text.named("show.aliases", view.aliases());
    view.facts().forEach(same -> same.forEach(fact -> text.line(1, said(fact))));
    return text.out.toString();
  }

  /** What is said of the thing, by it where it is a document, and what leads to it. */
  public static String body(EntityView view, int columns) {
    EntityText text = new EntityText(view, columns);
    text.statements();
    text.nondisclosures();
    view.claims().forEach(text::claim);
    view.uses().forEach(text::uses);
    if (text.out.isEmpty()) {
      text.line(0, text.language.message("show.none"));
    }
    text.documents();
    return text.out.toString();
  }

  private void named(String key, List<String> names) {
    if (!names.isEmpty()) {
      line(1, language.message(key) + ": " + String.join(", ", names));
    }
  }

  private void statements() {
    for (List<ClaimedStatement> same : view.statementsByProperty()) {
      line(0, same.get(0).property().label());
      same.forEach(statement -> line(1, statement.text() + marks(statement.claims())));
    }
  }

  private void nondisclosures() {
    view.nondisclosures().forEach(open -> line(0, said(open) + marks(open.claims())));
  }

  private void claim(ClaimView claim) {
    line(0, claim.aspect().label() + " [" + claim.citation().place() + "]");
    claim
        .statements()
        .forEach(statement -> line(1, statement.subject().label() + ", " + said(statement)));
  }

  private void uses(IncomingProperty uses) {
    line(0, "← " + uses.property().label() + " (" + uses.count() + ")");
    uses.shown()
        .forEach(
            use -> line(1, use.statement().subject().label() + marks(use.statement().claims())));
  }

  private void documents() {
    if (!view.documents().isEmpty()) {
      line(0, "");
      line(0, language.message("compare.documents"));
      view.documents()
          .forEach(s -> line(0, "[" + s.n() + "] " + s.document().label() + " · " + s.url()));
    }
  }

  private static String said(ClaimedStatement statement) {
    return statement.property().label() + ": " + statement.text();
  }

  private static String marks(List<Citation> claims) {
    return claims.isEmpty()
        ? ""
        : claims.stream()
            .map(
                claim ->
                    Stream.of(claim.document() + " " + claim.place(), claim.doubtfulNature())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; ", " [", "]"));
  }

  private void line(int depth, String text) {
    String indent = "  ".repeat(depth);
    Width.wrap(text, columns - indent.length(), "    ")
        .forEach(part -> out.append((indent + part).stripTrailing()).append('\n'));
  }
}
