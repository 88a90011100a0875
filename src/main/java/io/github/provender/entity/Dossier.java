package io.github.provender.entity;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.text.Language;
import java.util.List;

/** All that is said of one thing, and by it where it is a document. */
public record Dossier(
    Language language,
    Term entity,
    List<Term> types,
    List<String> aliases,
    List<Fact> facts,
    List<Entry> entries,
    List<Source> documents) {

  /** A property of the thing that needs no claim: a document's version, the link to a hub. */
  public record Fact(Term property, String text, String link) {}

  /** One statement with its claim. */
  public record Entry(
      Term aspect, Term subject, Term property, String text, String note, Citation claim) {}
}
