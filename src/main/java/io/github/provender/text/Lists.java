package io.github.provender.text;

import java.util.List;

/** Enumerations of names, as a language writes them. */
public final class Lists {
  /** Words of a name behind which a comma is too little. */
  private static final int LONG = 4;

  private Lists() {}

  /** Several names in a row. */
  public static String of(Language language, List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String comma = comma(language, names);
    if (!comma.equals(language.message("list.comma"))) {
      return String.join(comma, names);
    }
    String first = String.join(comma, names.subList(0, names.size() - 1));
    return spaced(language, language.message("list.last", first, names.get(names.size() - 1)));
  }

  /** Chinese sets Latin letters and digits apart from the words that join them. */
  private static String spaced(Language language, String text) {
    return language == Language.ZH
        ? text.replaceAll("(?<=[\\p{IsLatin}\\p{N}])(?=[和等])|(?<=和)(?=[\\p{IsLatin}\\p{N}])", " ")
        : text;
  }

  /** Names that have commas in themselves are set apart by semicolons. */
  private static String comma(Language language, List<String> names) {
    return language.message(
        names.stream().anyMatch(name -> name.contains(", ")) ? "list.semicolon" : "list.comma");
  }

  /** The first names, and how many more there are. */
  public static String few(Language language, List<String> names, int most) {
    return few(language, names, most, 0);
  }

  /** The first names, and how many more there are, with so many that have none. */
  public static String few(Language language, List<String> names, int most, int others) {
    int left = Math.max(0, names.size() - most) + others;
    if (left == 0) {
      return of(language, names);
    }
    List<String> shown = names.subList(0, Math.min(most, names.size()));
    return spaced(
        language, language.message("list.more", String.join(comma(language, names), shown), left));
  }

  /** The same of descriptions, of which a longer one could go on behind a comma. */
  public static String phrases(Language language, List<String> names, int most, int others) {
    boolean isLong = names.stream().anyMatch(name -> name.split(" ", LONG).length == LONG);
    int left = Math.max(0, names.size() - most) + others;
    if (!isLong) {
      return few(language, names, most, others);
    }
    String shown =
        String.join(
            language.message("list.semicolon"), names.subList(0, Math.min(most, names.size())));
    return left == 0 ? shown : language.message("list.more", shown, left);
  }

  /** Entries that have commas in themselves, and how many more there are. */
  public static String entries(Language language, List<String> entries, int most, int others) {
    int left = Math.max(0, entries.size() - most) + others;
    String semicolon = language.message("list.semicolon");
    String shown = String.join(semicolon, entries.subList(0, Math.min(most, entries.size())));
    return left == 0 ? shown : language.message("list.rest", shown, left);
  }
}
