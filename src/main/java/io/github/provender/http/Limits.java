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
 * @param waitingQueries queries that wait for their place at the same time
 * @param waitMillis longest time that a query waits for its place
 * @param temporaryBytes most bytes of temporary files of all answers under way
 * @param cacheBytes most bytes of memory of answers that are kept
 */
public record Limits(
    int answerMillis,
    int rows,
    int triples,
    int queries,
    int bodyBytes,
    int headerBytes,
    int patternCharacters,
    int waitingQueries,
    int waitMillis,
    long temporaryBytes,
    long cacheBytes) {
  private static final int WAITING_QUERIES = 12;
  private static final int WAIT_MILLIS = 3_000;
  private static final long TEMPORARY_BYTES = 1L << 30;
  private static final int CACHE_SHARE_OF_HEAP = 8;
  private static final long MAX_CACHE_BYTES = 128L << 20;

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

  /** Limits with the usual queue of queries, temporary space and cache. */
  public Limits(
      int answerMillis,
      int rows,
      int triples,
      int queries,
      int bodyBytes,
      int headerBytes,
      int patternCharacters) {
    this(
        answerMillis,
        rows,
        triples,
        queries,
        bodyBytes,
        headerBytes,
        patternCharacters,
        WAITING_QUERIES,
        WAIT_MILLIS,
        TEMPORARY_BYTES,
        Math.min(Runtime.getRuntime().maxMemory() / CACHE_SHARE_OF_HEAP, MAX_CACHE_BYTES));
  }

  /** The same with another budget of temporary files. */
  public Limits withTemporaryBytes(long bytes) {
    return new Limits(
        answerMillis,
        rows,
        triples,
        queries,
        bodyBytes,
        headerBytes,
        patternCharacters,
        waitingQueries,
        waitMillis,
        bytes,
        cacheBytes);
  }

  /** The same with another queue of queries. */
  public Limits withWaiting(int waiting, int millis) {
    return new Limits(
        answerMillis,
        rows,
        triples,
        queries,
        bodyBytes,
        headerBytes,
        patternCharacters,
        waiting,
        millis,
        temporaryBytes,
        cacheBytes);
  }
}
