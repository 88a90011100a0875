package io.github.provender.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parentheses at the end of a text: never two in a row, and none within another. */
public final class Brackets {
  /** What ends in a bracket that holds none. */
  private static final Pattern ENDING =
      Pattern.compile("(.*)([(（])([^()（）]*)([)）])", Pattern.DOTALL);

  /** Brackets that end a phrase; those within a word are part of it. */
  private static final Pattern INNER = Pattern.compile(" ?[(（]([^()（）]*)[)）](?=$|[\\s,;，；、。.])");

  private Brackets() {}

  /** The text with a remark in brackets, in those that it ends in where it does. */
  public static String with(Language language, String text, String remark) {
    String said = flat(language, remark);
    Matcher ending = ENDING.matcher(text);
    return ending.matches()
        ? ending.group(1)
            + ending.group(2)
            + ending.group(3)
            + language.message("list.semicolon")
            + said
            + ending.group(4)
        : language.message("compare.qualified", text, said);
  }

  /** What stands in brackets set off by commas. */
  public static String flat(Language language, String text) {
    return INNER.matcher(text).replaceAll(language.message("list.comma").replace("$", "") + "$1");
  }
}
