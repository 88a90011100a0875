package io.github.provender.mcp.answer;

import io.github.provender.claim.ClaimedStatement;
import io.github.provender.claim.Disagreement;
import io.github.provender.claim.Disagreement.Side;
import io.github.provender.claim.Term;
import io.github.provender.entity.EntityView;
import io.github.provender.entity.EntityView.Assessment;
import io.github.provender.entity.EntityView.ClaimView;
import io.github.provender.entity.EntityView.IncomingProperty;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of a thing and by it, in short form and as text. */
public final class EntityForm {
  private static final int CLAIMS = 5;

  private final Cited cited;

  public EntityForm(Cited cited) {
    this.cited = cited;
  }

  /** What a thing is and is called, and what stands of it outside claims. */
  public static Map<String, Object> head(EntityView view, ToolCall call) {
    return new Members()
        .with("iri", view.thing().iri())
        .with("label", view.thing().label())
        .with("types", view.types(), Term::label)
        .with("aliases", view.aliases())
        .with("definition", view.definition())
        .with("note", view.note())
        .with("page", call.pageOf(view.thing().iri()))
        .with(
            "facts",
            view.facts().stream().flatMap(List::stream).toList(),
            fact -> fact.property().label() + ": " + fact.text())
        .object();
  }

  /** One statement, denial or nondisclosure. */
  public Map<String, Object> statement(ClaimedStatement said) {
    Term target = said.target();
    return new Members()
        .with("property", said.property().label())
        .with("value", said.text())
        .with("iri", target == null ? "" : target.iri())
        .with("asStated", said.asStated())
        .with("status", said.isNondisclosure() ? said.status().slug() : "")
        .with("denied", said.denied())
        .with("note", said.note())
        .with("claims", cited.json(said.claims(), CLAIMS))
        .object();
  }

  /** The same in a line. */
  public String line(ClaimedStatement said) {
    return said.property().label() + ": " + value(said) + cited.marks(said.claims());
  }

  private static String value(ClaimedStatement said) {
    return said.asStated().isEmpty() ? said.text() : said.text() + " (“" + said.asStated() + "”)";
  }

  /** What one claim tells. */
  public Map<String, Object> claim(ClaimView told) {
    return new Members()
        .with("about", told.about(), Term::label)
        .with("aspect", told.aspect().slug())
        .with("says", told.statements(), EntityForm::said)
        .with("note", told.note())
        .with(cited.json(told.citation()))
        .object();
  }

  /** The same in a line. */
  public String line(ClaimView told) {
    return told.statements().stream().map(EntityForm::said).collect(Collectors.joining("; "))
        + cited.marks(List.of(told.citation()));
  }

  private static String said(ClaimedStatement said) {
    return said.subject().label() + ", " + said.property().label() + ": " + value(said);
  }

  /** What leads to a thing, the first of each kind. */
  public static Map<String, Object> uses(IncomingProperty uses) {
    return new Members()
        .with("property", uses.property().label())
        .with("count", uses.count())
        .with("first", uses.shown(), use -> use.statement().subject().label())
        .object();
  }

  /** What the curators found of a claim. */
  public static Map<String, Object> finding(Assessment found) {
    return new Members()
        .with("verdict", found.verdict().label())
        .with("against", found.against(), Term::label)
        .with("date", found.date())
        .with("note", found.note())
        .object();
  }

  /** Claims that differ, side by side. */
  public Map<String, Object> disagreement(Disagreement differ) {
    return new Members()
        .with("about", differ.about().isURI() ? differ.about().getURI() : "")
        .with("subject", differ.subject())
        .with("property", differ.property())
        .with("kind", differ.kind().slug())
        .with("note", differ.note())
        .with("sides", differ.sides(), this::side)
        .object();
  }

  private Map<String, Object> side(Side side) {
    return new Members()
        .with("value", side.text())
        .with("refuted", side.isRefuted())
        .with("claims", side.claims(), cited::brief)
        .object();
  }

  /** The same in a line. */
  public String line(Disagreement differ) {
    return "- "
        + differ.subject()
        + ", "
        + differ.property()
        + ": "
        + differ.sides().stream()
            .map(side -> (side.isRefuted() ? "× " : "") + side.text() + cited.marks(side.claims()))
            .collect(Collectors.joining(" ≠ "))
        + " ("
        + differ.kind().label()
        + (differ.note().isEmpty() ? ")" : ": " + differ.note() + ")");
  }
}
