package io.github.provender.site.watch;

import io.github.provender.claim.Term;
import java.util.List;

/**
 * A summary of training content as a document.
 *
 * @param published its own date; empty where it has none
 * @param read the day on which it was read
 * @param replaced the versions whose place it takes
 * @param url where it was published; may be empty
 */
public record Summary(
    Term document,
    List<String> models,
    List<String> issuers,
    String published,
    String read,
    String version,
    List<Term> replaced,
    String url) {

  /** The day of its latest change that is known. */
  String changed() {
    return published.isEmpty() ? read : published;
  }
}
