package io.github.provender.http;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path template with named parts: {@code {name}} is one segment or less, {@code
 * {file:ns|schemes}} one of some words, and {@code <thing>} may hold slashes.
 */
public final class PathPattern {
  private static final Pattern PART =
      Pattern.compile("\\{([a-z]+)(?::([a-z|]+))?}|<([a-z]+)>|[^{}<>]+");
  private static final String SEGMENT = "[A-Za-z0-9._~-]+";

  private final String template;
  private final Pattern regex;
  private final Set<String> names = new LinkedHashSet<>();
  private final StringBuilder shape = new StringBuilder();

  private PathPattern(String template) {
    this.template = template;
    StringBuilder text = new StringBuilder();
    Matcher parts = PART.matcher(template);
    int end = 0;
    while (parts.find() && parts.start() == end) {
      end = parts.end();
      text.append(regex(parts));
    }
    if (end != template.length() || !template.startsWith("/")) {
      throw new IllegalArgumentException("no path template: " + template);
    }
    this.regex = Pattern.compile(text.toString());
  }

  public static PathPattern of(String template) {
    return new PathPattern(template);
  }

  private String regex(Matcher part) {
    if (part.group(1) == null && part.group(3) == null) {
      shape.append(part.group());
      return Pattern.quote(part.group());
    }
    boolean isLong = part.group(3) != null;
    String name = isLong ? part.group(3) : part.group(1);
    if (!names.add(name)) {
      throw new IllegalArgumentException("two parts called '" + name + "' in " + template);
    }
    String words = part.group(2);
    shape.append(isLong ? "<>" : words == null ? "{}" : "{" + words + "}");
    String segments = isLong ? SEGMENT + "(?:/" + SEGMENT + ")*" : SEGMENT;
    return "(?<" + name + ">" + (words == null ? segments : words) + ")";
  }

  /** The parts of a path by their names; empty where it is of another shape. */
  Optional<Map<String, String>> match(String path) {
    Matcher matcher = regex.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> parts = new LinkedHashMap<>();
    names.forEach(name -> parts.put(name, matcher.group(name)));
    return Optional.of(parts);
  }

  /** The template without the names in it; two of the same shape match the same paths. */
  String shape() {
    return shape.toString();
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
