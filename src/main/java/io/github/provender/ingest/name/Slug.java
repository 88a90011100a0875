package io.github.provender.ingest.name;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slugs that lose nothing: two names never share one, and the name can be read back. A space is two
 * hyphens, a slash a tilde, any other sign {@code ~.2b.} by its code point.
 */
public final class Slug {
  /** Between the slug of a thing and what is a part of it. */
  static final String PART = "~~";

  /** What would be read back as something else, or is no sign of a slug. */
  private static final Pattern ESCAPED =
      Pattern.compile("[^A-Za-z0-9._ /-]|(?<=[- ])-|-(?= )|/(?=[^A-Za-z0-9_ -]|- |$)");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SLASH = Pattern.compile("~(?!\\.)");
  private static final Pattern CODE = Pattern.compile("~\\.([0-9a-f]+)\\.");

  private Slug() {}

  /** The slug of a name. */
  public static String of(String name) {
    String escaped =
        ESCAPED
            .matcher(SPACES.matcher(name.strip()).replaceAll(" "))
            .replaceAll(found -> "~." + Integer.toHexString(found.group().codePointAt(0)) + ".");
    return escaped.replace(" ", "--").replace('/', '~');
  }

  /** The name that has this slug. */
  public static String name(String slug) {
    String plain = SLASH.matcher(slug).replaceAll("/").replace("--", " ");
    return CODE.matcher(plain).replaceAll(Slug::sign);
  }

  private static String sign(MatchResult code) {
    String sign = Character.toString(Integer.parseInt(code.group(1), 16));
    return Matcher.quoteReplacement(sign);
  }
}
