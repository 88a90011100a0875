package io.github.provender.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statement with its provenance: one statement, one denial, or one nondisclosure of a document,
 * with all who make it.
 *
 * @param property for a nondisclosure, the aspect that is left open
 * @param text the value in words; for a nondisclosure, what kind of nondisclosure it is
 * @param target the thing the value is, where it is one
 * @param asStated the few words or the figure of the source; empty where the value says it all
 * @param denied whether the document says that this is not so
 * @param status {@link DisclosureStatus#DISCLOSED} for all but nondisclosures
 * @param claims none for what stands outside claims: kinds, names, dates of documents
 */
public record ClaimedStatement(
    Term subject,
    Term property,
    String text,
    @Nullable Term target,
    String asStated,
    String note,
    boolean denied,
    DisclosureStatus status,
    List<Citation> claims) {

  /** Whether it tells only that a document does not tell. */
  public boolean isNondisclosure() {
    return status != DisclosureStatus.DISCLOSED;
  }

  /** Whether the document says that it will not tell; other nondisclosures are oversights. */
  public boolean isWithheld() {
    return status == DisclosureStatus.WITHHELD;
  }

  /** What makes two statements of one subject the same. */
  public String key() {
    return subject.iri() + " " + property.iri() + " " + text + " " + denied + " " + status;
  }

  /** The same of another subject. */
  public ClaimedStatement of(Term other) {
    return new ClaimedStatement(
        other, property, text, target, asStated, note, denied, status, claims);
  }

  public ClaimedStatement with(List<Citation> more) {
    return new ClaimedStatement(
        subject, property, text, target, asStated, note, denied, status, more);
  }
}
