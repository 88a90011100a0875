package io.github.provender.http;

import java.util.Locale;

/** Every kind of problem that the server tells of; each has its place on the problems page. */
public enum ProblemType {
  SYNTAX,
  EMPTY_QUERY,
  SEVERAL_QUERIES,
  NO_QUERY,
  NESTING,
  FEDERATION,
  FUNCTION,
  PATTERN,
  PATH,
  UNICODE,
  ENCODING,
  CONTENT_TYPE,
  CONTENT_ENCODING,
  BODY_TOO_LARGE,
  FORMAT,
  TIMEOUT,
  READ_ONLY,
  TIME,
  RESULT_TOO_LARGE,
  BUSY,
  BAD_REQUEST,
  NOT_FOUND,
  METHOD,
  NOT_ACCEPTABLE,
  SLOW,
  HEAD_TOO_LARGE,
  HOST,
  INTERNAL;

  /** The type where nothing but the status is known. */
  public static ProblemType of(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 405 -> METHOD;
      case 406 -> NOT_ACCEPTABLE;
      case 408 -> SLOW;
      case 413 -> BODY_TOO_LARGE;
      case 414, 431 -> HEAD_TOO_LARGE;
      case 415 -> CONTENT_TYPE;
      case 421 -> HOST;
      case 503 -> BUSY;
      default -> status < 500 ? BAD_REQUEST : INTERNAL;
    };
  }

  /** The name in addresses and in the keys of the words. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where the type is explained. */
  public String address() {
    return "/problems#" + slug();
  }
}
