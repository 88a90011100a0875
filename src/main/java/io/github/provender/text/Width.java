package io.github.provender.text;

import java.util.ArrayList;
import java.util.List;

/** Display width of text on a terminal, where Korean and Chinese characters take two columns. */
public final class Width {
  private Width() {}

  /** The columns that a text takes. */
  public static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    boolean wide =
        script == Character.UnicodeScript.HANGUL
            || script == Character.UnicodeScript.HAN
            || script == Character.UnicodeScript.HIRAGANA
            || script == Character.UnicodeScript.KATAKANA
            || (codePoint >= 0x3000 && codePoint <= 0x303E)
            || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
            || codePoint >= 0x1F300;
    return wide ? 2 : 1;
  }

  /** The text with spaces after it up to that many columns. */
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** Breaks a text into lines of at most that many columns, between words where it can. */
  public static List<String> wrap(String text, int columns, String hanging) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String rest = word;
      if (!line.isEmpty() && of(line.toString()) + 1 + of(rest) > columns) {
        lines.add(line.toString());
        line = new StringBuilder(hanging);
      } else if (!line.isEmpty() && !line.toString().equals(hanging)) {
        line.append(' ');
      }
      while (of(line.toString()) + of(rest) > columns && of(rest) > columns - of(hanging)) {
        int cut = fit(rest, columns - of(line.toString()));
        lines.add(line + rest.substring(0, cut));
        rest = rest.substring(cut);
        line = new StringBuilder(hanging);
      }
      line.append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int fit(String text, int columns) {
    int used = 0;
    int index = 0;
    while (index < text.length()) {
      int codePoint = text.codePointAt(index);
      used += of(codePoint);
      if (used > columns) {
        break;
      }
      index += Character.charCount(codePoint);
    }
    return Math.max(index, Character.charCount(text.codePointAt(0)));
  }
}
