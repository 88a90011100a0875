package io.github.provender.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A path template with named parts: {@code {name}} is one segment or less, {@code
 * {file:ns|schemes}} one of some words, and {@code <thing>} may hold slashes. It takes a path apart
 * in one pass, since a regular expression would need a stack as deep as the path is long.
 */
public final class PathPattern {
  private static final Pattern PART =
      Pattern.compile("\\{([a-z]+)(?::([a-z|]+))?}|<([a-z]+)>|[^{}<>]+");

  private final String template;
  private final List<Part> parts = new ArrayList<>();

  /**
   * A literal, or a part with a name.
   *
   * @param text the literal itself, or the name
   * @param words those of which it must be one; any if empty
   */
  private record Part(String text, boolean isNamed, List<String> words, boolean isLong) {
    boolean fits(String value) {
      return isNamed
          ? words.contains(value) || (words.isEmpty() && isPath(value))
          : value.equals(text);
    }

    private boolean isPath(String value) {
      return !value.isEmpty()
          && value.chars().allMatch(c -> isOfSegment(c) || (isLong && c == '/'))
          && !("/" + value + "/").contains("//");
    }

    private static boolean isOfSegment(int c) {
      return (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || "._~-".indexOf(c) >= 0;
    }

    String shape() {
      return !isNamed
          ? text
          : isLong ? "<>" : words.isEmpty() ? "{}" : "{" + String.join("|", words) + "}";
    }
  }

  private PathPattern(String template) {
    this.template = template;
    Matcher found = PART.matcher(template);
    int end = 0;
    while (found.find() && found.start() == end) {
      end = found.end();
      add(part(found));
    }
    if (end != template.length() || !template.startsWith("/")) {
      throw new IllegalArgumentException("no path template: " + template);
    }
  }

  public static PathPattern of(String template) {
    return new PathPattern(template);
  }

  private void add(Part part) {
    if (part.isNamed() && !parts.isEmpty()) {
      if (parts.get(parts.size() - 1).isNamed()) {
        throw new IllegalArgumentException("nothing between two parts in " + template);
      }
      if (parts.stream().anyMatch(each -> each.isNamed() && each.text().equals(part.text()))) {
        throw new IllegalArgumentException("two parts called '" + part.text() + "' in " + template);
      }
    }
    parts.add(part);
  }

  private static Part part(Matcher found) {
    String words = found.group(2);
    boolean isLong = found.group(3) != null;
    String name = isLong ? found.group(3) : found.group(1);
    return name == null
        ? new Part(found.group(), false, List.of(), false)
        : new Part(name, true, words == null ? List.of() : List.of(words.split("\\|")), isLong);
  }

  /** The parts of a path by their names; empty where it is of another shape. */
  Optional<Map<String, String>> match(String path) {
    Map<String, String> values = new LinkedHashMap<>();
    int begin = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int end = part.isNamed() ? end(path, begin, i) : begin + part.text().length();
      if (end < begin || end > path.length() || !part.fits(path.substring(begin, end))) {
        return Optional.empty();
      }
      if (part.isNamed()) {
        values.put(part.text(), path.substring(begin, end));
      }
      begin = end;
    }
    return begin == path.length() ? Optional.of(values) : Optional.empty();
  }

  /** Where the literal after a named part begins: the last of them that the part can reach. */
  private int end(String path, int begin, int index) {
    int slash = parts.get(index).isLong() ? -1 : path.indexOf('/', begin);
    int reach = slash < 0 ? path.length() : slash;
    return index + 1 == parts.size()
        ? path.length()
        : path.lastIndexOf(parts.get(index + 1).text(), reach);
  }

  /** The template without the names in it; two of the same shape match the same paths. */
  String shape() {
    return parts.stream().map(Part::shape).collect(Collectors.joining());
  }

  /** The first word of the template, such as {@code compare} of {@code /compare.{format}}. */
  String firstWord() {
    return template.replaceFirst("^/\\.?", "").replaceFirst("[/.{<].*", "");
  }

  @Override
  public String toString() {
    return template;
  }
}
