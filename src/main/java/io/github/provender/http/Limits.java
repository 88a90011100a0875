package io.github.provender.http;

/**
 * What one request may cost; published in the service description, at {@code /health} and in the
 * documentation.
 *
 * @param answerMillis until the end of a query, in milliseconds
 * @param rows most rows of a SELECT
 * @param triples most triples of a CONSTRUCT or DESCRIBE
 * @param queries queries that run at the same time; further ones get 503 with Retry-After
 * @param bodyBytes most bytes of a request's body, after decompression
 * @param headerBytes most bytes of a request's line and headers
 * @param patternCharacters longest regular expression
 */
public record Limits(
    int answerMillis,
    int rows,
    int triples,
    int queries,
    int bodyBytes,
    int headerBytes,
    int patternCharacters) {

  /** The limits of a server that was told nothing else. */
  public static final Limits DEFAULT =
      new Limits(
          15_000,
          100_000,
          500_000,
          2 * Runtime.getRuntime().availableProcessors(),
          64 * 1024,
          16 * 1024,
          200);
}
