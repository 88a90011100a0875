package io.github.provender.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Puts the common words of a locator (page, line, table, whole document) into the words of a
 * language; names of sections stay as the document has them.
 */
final class Places {
  private static final String KEY = "place.";

  /** Words with their numbers: {@code p4–5}, {@code l.78}, {@code Table 2}; or words alone. */
  private final Map<Pattern, String> replacements = new LinkedHashMap<>();

  Places(ResourceBundle messages) {
    messages.keySet().stream()
        .filter(key -> key.startsWith(KEY))
        .sorted()
        .map(messages::getString)
        .map(line -> line.split(" => ", 2))
        .forEach(
            parts ->
                replacements.put(
                    Pattern.compile("(?<![\\p{L}\\d])(?:" + parts[0] + ")"), parts[1]));
  }

  String of(String locator) {
    String place = locator;
    for (Map.Entry<Pattern, String> each : replacements.entrySet()) {
      place = each.getKey().matcher(place).replaceAll(each.getValue());
    }
    return place;
  }
}
