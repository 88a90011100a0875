package io.github.provender.http;

/** The headers that scripts of other sites may read in an answer, beside those always allowed. */
public final class ExposedHeaders {
  public static final String NAME = "Access-Control-Expose-Headers";
  public static final String ALL =
      "Link, ETag, Location, Allow, Retry-After, X-Provender-Hint, X-Request-Id,"
          + " X-Provender-Rows-Limit, X-Provender-Rows-Cut";

  private ExposedHeaders() {}
}
