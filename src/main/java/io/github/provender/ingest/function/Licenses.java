package io.github.provender.ingest.function;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of licences, also in the addresses by which files write them. */
final class Licenses {
  /** Where the last part of a path is the identifier. */
  private static final Pattern IDENTIFIED =
      Pattern.compile(
          "https?://(?:www[.])?(?:choosealicense[.]com/licenses|spdx[.]org/licenses"
              + "|opensource[.]org/licenses?)/([A-Za-z0-9.+-]+?)(?:[.](?:html|json))?/?");

  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("https?://(?:www[.])?creativecommons[.]org/licenses/([a-z-]+)/([0-9.]+).*");

  private static final Pattern CC0 =
      Pattern.compile("https?://(?:www[.])?creativecommons[.]org/publicdomain/zero/1[.]0.*");

  private static final Pattern APACHE =
      Pattern.compile("https?://(?:www[.])?apache[.]org/licenses/LICENSE-2[.]0.*");

  private static final Pattern ADDRESS = Pattern.compile("[a-z]+://.*");

  /** Words that stand where a licence should. */
  private static final Set<String> NONE = Set.of("", "undefined", "unknown", "other", "none");

  private Licenses() {}

  /** The name of a licence; empty for an address of something else, and for words for none. */
  static Optional<String> name(String text) {
    return named(text.strip()).filter(name -> !NONE.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static Optional<String> named(String text) {
    Matcher identified = IDENTIFIED.matcher(text);
    if (identified.matches()) {
      return Optional.of(identified.group(1));
    }
    Matcher commons = CREATIVE_COMMONS.matcher(text);
    if (commons.matches()) {
      return Optional.of(
          "CC-" + commons.group(1).toUpperCase(Locale.ROOT) + "-" + commons.group(2));
    }
    if (CC0.matcher(text).matches()) {
      return Optional.of("CC0-1.0");
    }
    if (APACHE.matcher(text).matches()) {
      return Optional.of("Apache-2.0");
    }
    return ADDRESS.matcher(text).matches() ? Optional.empty() : Optional.of(text);
  }
}
