package io.github.provender.site.comparison.view;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Deep link: the address of a place in a document, as near to it as the address can lead. */
final class DeepLink {
  private static final Pattern PAGE = Pattern.compile("(?<![\\p{L}\\d])pp?\\.? ?(\\d+)");
  private static final Pattern LINES =
      Pattern.compile("(?<![\\p{L}\\d])l\\. ?(\\d+)(?:[-–](\\d+))?");
  private static final Pattern FILE = Pattern.compile("^([\\w.-]+(?:/[\\w.-]+)*\\.\\w+)(?=,|$)");
  private static final Pattern ABSTRACT = Pattern.compile("(https?://arxiv\\.org)/abs/(.+)");

  private DeepLink() {}

  /** The address with the page, the line or the file that the locator names first. */
  static String of(String url, String locator) {
    Optional<String> page = first(PAGE, locator).map(found -> "#page=" + found.group(1));
    Matcher paper = ABSTRACT.matcher(url);
    if (paper.matches()) {
      return page.map(p -> paper.group(1) + "/pdf/" + paper.group(2) + p).orElse(url);
    }
    if (url.endsWith(".pdf")) {
      return url + page.orElse("");
    }
    String file = file(url, locator);
    return isTextFile(file)
        ? file
            + (file.endsWith(".md") ? "?plain=1" : "")
            + first(LINES, locator).map(DeepLink::lines).orElse("")
        : file;
  }

  /** The file in a folder of a repository. */
  private static String file(String url, String locator) {
    return first(FILE, locator)
        .filter(found -> url.startsWith("https://github.com/") && url.contains("/tree/"))
        .map(found -> url.replace("/tree/", "/blob/") + "/" + found.group(1))
        .orElse(url);
  }

  private static boolean isTextFile(String url) {
    return url.startsWith("https://github.com/") && url.contains("/blob/");
  }

  private static String lines(Matcher found) {
    return "#L" + found.group(1) + (found.group(2) == null ? "" : "-L" + found.group(2));
  }

  private static Optional<Matcher> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }
}
