package io.github.provender.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lints the {@code #+} header of a query: it must be YAML, as grlc reads it, and say enough. */
public final class HeaderLint {
  private static final Pattern LINE = Pattern.compile("#\\+ [a-z_]+:( \\S.*)?|#\\+   - \\S.*");
  private static final Pattern PITFALL =
      Pattern.compile(".*(: | #|:$).*|[-?:,\\[\\]{}#&*!|>'\"%@`].*");

  private static final String ITEM = "#+   - ";

  private HeaderLint() {}

  /** Every line is YAML, and all keys required are there. */
  static List<LintMessage> required(
      SourceText source, Map<String, String> header, List<String> keys) {
    List<LintMessage> found = new ArrayList<>();
    for (String line : source.headerLines()) {
      if (!LINE.matcher(line).matches()) {
        found.add(
            source.error(line, "not a header line", "write '#+ key: value' or '#+   - item'"));
      }
    }
    source.headerLines().stream()
        .filter(line -> line.matches("#\\+ [a-z_]+:.*"))
        .map(line -> line.substring("#+ ".length(), line.indexOf(':')))
        .collect(Collectors.groupingBy(key -> key, Collectors.counting()))
        .forEach(
            (key, times) -> {
              if (times > 1) {
                found.add(
                    source.error(
                        "#+ " + key + ":", key + " stands there twice", "keep one of them"));
              }
            });
    header.forEach(
        (key, value) -> {
          if (PITFALL.matcher(value).matches()) {
            found.add(
                source.error(
                    "#+ " + key + ":",
                    key + " holds a sign that YAML takes for its own",
                    "write it without ': ' and ' #', beginning with a letter"));
          }
        });
    for (String key : keys) {
      if (header.getOrDefault(key, "").isBlank()) {
        found.add(
            source.error("#+", "no " + key, "add the line '#+ " + key + ": …' to the header"));
      }
    }
    for (String key : keys) {
      for (String language : List.of("ko", "zh")) {
        if (header.getOrDefault(key + "_" + language, "").isBlank()) {
          found.add(
              source.hint(
                  "no " + key + " in " + (language.equals("ko") ? "Korean" : "Chinese"),
                  "add '#+ " + key + "_" + language + ": …' if you can"));
        }
      }
    }
    return found;
  }

  /** What a canned query has beside: the method, and tags, which come last. */
  static List<LintMessage> ofQuery(SourceText source, Map<String, String> header) {
    List<LintMessage> found =
        new ArrayList<>(required(source, header, List.of("summary", "description")));
    if (!header.getOrDefault("method", "").equals("GET")) {
      found.add(source.error("#+ method", "the method is not GET", "write '#+ method: GET'"));
    }
    List<String> lines = source.headerLines();
    found.addAll(asked(source, lines));
    int tags = lines.indexOf("#+ tags:");
    if (tags < 0 || tags == lines.size() - 1) {
      found.add(
          source.error("#+ tags", "no tags", "end the header with '#+ tags:' and '#+   - …'"));
    } else if (!lines.subList(tags + 1, lines.size()).stream()
        .allMatch(l -> l.startsWith("#+   - "))) {
      found.add(source.error("#+ tags:", "tags do not come last", "move them to the header's end"));
    }
    return found;
  }

  /** How people ask for it: without that, a question finds it by its title only. */
  private static List<LintMessage> asked(SourceText source, List<String> lines) {
    List<LintMessage> found = new ArrayList<>();
    for (String key : List.of("asked", "asked_ko", "asked_zh")) {
      List<String> phrases =
          lines.stream()
              .dropWhile(line -> !line.equals("#+ " + key + ":"))
              .skip(1)
              .takeWhile(line -> line.startsWith(ITEM))
              .toList();
      if (phrases.isEmpty()) {
        found.add(
            source.hint(
                "no " + key + ": questions find it by its title only",
                "add '#+ " + key + ":' with '#+   - …', a line for each way to ask"));
      }
      phrases.stream()
          .filter(phrase -> PITFALL.matcher(phrase.substring(ITEM.length())).matches())
          .map(
              phrase ->
                  source.error(
                      phrase,
                      key + " holds a sign that YAML takes for its own",
                      "write it without ': ' and ' #', beginning with a letter"))
          .forEach(found::add);
    }
    return found;
  }
}
