package io.github.provender.http;

/**
 * What one request may cost, and all together; published in the service description, at {@code
 * /health} and in the documentation.
 *
 * @param answerMillis until the end of a query, in milliseconds
 * @param rows most rows of a SELECT
 * @param triples most triples of a CONSTRUCT or DESCRIBE
 * @param queries queries that run at the same time; further ones get 503 with Retry-After
 * @param bodyBytes most bytes of a request's body, after decompression
 * @param headerBytes most bytes of a request's line and headers
 * @param patternCharacters longest regular expression
 * @param capacity of all requests together
 */
public record Limits(
    int answerMillis,
    int rows,
    int triples,
    int queries,
    int bodyBytes,
    int headerBytes,
    int patternCharacters,
    Capacity capacity) {

  /** The limits of a server that was told nothing else. */
  public static final Limits DEFAULT =
      new Limits(
          15_000,
          100_000,
          500_000,
          2 * Runtime.getRuntime().availableProcessors(),
          64 * 1024,
          16 * 1024,
          200,
          Capacity.DEFAULT);

  /** The same for each request. */
  public Limits with(Capacity other) {
    return new Limits(
        answerMillis, rows, triples, queries, bodyBytes, headerBytes, patternCharacters, other);
  }

  /** The same with no more than so many rows or triples. */
  public Limits upTo(int most) {
    return new Limits(
        answerMillis,
        Math.min(rows, most),
        Math.min(triples, most),
        queries,
        bodyBytes,
        headerBytes,
        patternCharacters,
        capacity);
  }

  /**
   * Capacity: what all requests together may take of the server; published at {@code /health}.
   *
   * @param waitingQueries queries that wait for their place at the same time
   * @param waitMillis longest time that a query waits for its place
   * @param temporaryBytes most bytes of temporary files of all answers under way
   * @param cacheBytes most bytes of memory of answers that are kept
   */
  public record Capacity(int waitingQueries, int waitMillis, long temporaryBytes, long cacheBytes) {
    private static final int CACHE_SHARE_OF_HEAP = 8;
    private static final long MAX_CACHE_BYTES = 128L << 20;

    /** That of a server that was told nothing else. */
    public static final Capacity DEFAULT =
        new Capacity(
            12,
            3_000,
            1L << 30,
            Math.min(Runtime.getRuntime().maxMemory() / CACHE_SHARE_OF_HEAP, MAX_CACHE_BYTES));

    /** The same with another budget of temporary files. */
    public Capacity withTemporaryBytes(long bytes) {
      return new Capacity(waitingQueries, waitMillis, bytes, cacheBytes);
    }
  }
}
