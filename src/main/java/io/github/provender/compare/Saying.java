package io.github.provender.compare;

import io.github.provender.compare.Comparison.Citation;
import io.github.provender.compare.Comparison.Status;
import io.github.provender.compare.Comparison.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement, one denial, or one silence of a document, with all who make it.
 *
 * @param property for a silence, the aspect that is left open
 * @param text the value in words; for a silence, what kind of silence it is
 * @param target the thing the value is, where it is one
 * @param asStated the few words or the figure of the source; empty where the value says it all
 * @param denied whether the document says that this is not so
 * @param status {@link Status#DISCLOSED} for all but silences
 * @param claims none for what stands outside claims: kinds, names, dates of documents
 */
public record Saying(
    Term subject,
    Term property,
    String text,
    @Nullable Term target,
    String asStated,
    String note,
    boolean denied,
    Status status,
    List<Citation> claims) {

  /** Whether it tells only that a document does not tell. */
  public boolean isSilence() {
    return status != Status.DISCLOSED;
  }

  /** Whether the document says that it will not tell; other silences are oversights. */
  public boolean isWithheld() {
    return status == Status.WITHHELD;
  }

  /** What makes two sayings of one subject the same. */
  String key() {
    return subject.iri() + " " + property.iri() + " " + text + " " + denied + " " + status;
  }

  /** The same of another subject. */
  Saying of(Term other) {
    return new Saying(other, property, text, target, asStated, note, denied, status, claims);
  }

  Saying with(List<Citation> more) {
    return new Saying(subject, property, text, target, asStated, note, denied, status, more);
  }
}
