package io.github.provender.claim;

/**
 * Bibliography entry: a numbered document.
 *
 * @param issuer who issued it; empty where that is not known
 */
public record Source(
    int n,
    Term document,
    String issuer,
    String url,
    Term authority,
    String version,
    String retrievedOn) {
  /** Who speaks in it: who issued it, or else the document by its own name. */
  public String speaker() {
    return issuer.isEmpty() ? document.label() : issuer;
  }
}
