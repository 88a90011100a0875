package io.github.provender.entity;

import io.github.provender.claim.Citation;
import io.github.provender.claim.ClaimedStatement;
import io.github.provender.claim.Disagreement;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.text.Language;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Entity view: all that the page of one thing shows.
 *
 * @param isStub whether only imported files name it
 * @param definition of a concept; empty for all else
 * @param statements what is said of it, and what stands of it outside claims
 * @param uses what others say that leads to it
 * @param claims of a document, all it makes; of a claim, itself
 * @param findings of a claim, what the curators found when they set it against another
 */
public record EntityView(
    Language language,
    Term thing,
    List<Term> types,
    boolean isStub,
    List<String> aliases,
    String definition,
    String note,
    List<ClaimedStatement> statements,
    List<IncomingProperty> uses,
    List<ClaimView> claims,
    List<Assessment> findings,
    List<Disagreement> disagreements,
    List<Source> documents) {

  /**
   * The statements in which a thing is the value of one property.
   *
   * @param count of all; of great numbers only the first are shown
   */
  public record IncomingProperty(Term property, int count, List<IncomingStatement> shown) {}

  /** One such statement; where its subject is a step of a training, of which models. */
  public record IncomingStatement(ClaimedStatement statement, List<Term> models) {}

  /** What one claim tells. */
  public record ClaimView(
      Citation citation,
      Term claim,
      List<Term> about,
      Term aspect,
      String note,
      List<ClaimedStatement> statements) {
    /** Whether the claim tells only what its document does not tell. */
    public boolean isNondisclosure() {
      return !statements.isEmpty()
          && statements.stream().allMatch(ClaimedStatement::isNondisclosure);
    }

    /** What the claim is filed under, for headings. */
    public String subject() {
      return about.stream().map(Term::label).collect(Collectors.joining(", "));
    }
  }

  /** The curators' verdict on one claim, compared with another. */
  public record Assessment(
      Term verdict, Term claim, List<Term> against, String date, String note) {}

  /** What stands outside claims, those of one property together. */
  public Collection<List<ClaimedStatement>> facts() {
    return byProperty(statement -> statement.claims().isEmpty());
  }

  /** What documents state or deny, those of one property together. */
  public Collection<List<ClaimedStatement>> statementsByProperty() {
    return byProperty(statement -> !statement.claims().isEmpty() && !statement.isNondisclosure());
  }

  /** What documents leave open. */
  public List<ClaimedStatement> nondisclosures() {
    return statements.stream().filter(ClaimedStatement::isNondisclosure).toList();
  }

  /** What a document tells, by what it is about. */
  public Map<String, List<ClaimView>> told() {
    return claims.stream()
        .filter(told -> !told.isNondisclosure())
        .collect(
            Collectors.groupingBy(ClaimView::subject, LinkedHashMap::new, Collectors.toList()));
  }

  /** What a document does not tell: withheld, or only not mentioned. */
  public List<ClaimedStatement> nondisclosures(boolean withheld) {
    return claims.stream()
        .flatMap(told -> told.statements().stream())
        .filter(statement -> statement.isNondisclosure() && statement.isWithheld() == withheld)
        .toList();
  }

  private Collection<List<ClaimedStatement>> byProperty(Predicate<ClaimedStatement> wanted) {
    return statements.stream()
        .filter(wanted)
        .collect(
            Collectors.groupingBy(
                statement -> statement.property().iri(), LinkedHashMap::new, Collectors.toList()))
        .values();
  }
}
