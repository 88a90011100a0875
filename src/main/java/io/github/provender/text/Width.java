package io.github.provender.text;

import java.util.ArrayList;
import java.util.List;

/** Display width of text on a terminal, where Korean and Chinese characters take two columns. */
public final class Width {
  private Width() {}

  /** The columns that a text takes. */
  public static int of(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      columns += of(text.codePointAt(i));
    }
    return columns;
  }

  private static int of(int codePoint) {
    if (codePoint >= ' ' && codePoint <= '~') {
      return 1;
    }
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

  /** The text if it fits into that many columns, else its beginning with the mark of a cut. */
  public static String cut(String text, int columns, String mark) {
    if (of(text) <= columns) {
      return text;
    }
    int room = columns - of(mark);
    String kept = room <= 0 ? "" : text.substring(0, fit(text, room)).stripTrailing();
    return of(kept) > room ? "" : kept + mark;
  }

  /** Breaks a text into lines of at most that many columns, between words where it can. */
  public static List<String> wrap(String text, int columns, String hanging) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int indent = of(hanging);
    int used = 0;
    for (String word : text.split(" ", -1)) {
      String rest = word;
      int left = of(rest);
      if (!line.isEmpty() && used + 1 + left > columns) {
        lines.add(line.toString());
        line = new StringBuilder(hanging);
        used = indent;
      } else if (!line.isEmpty() && !hanging.contentEquals(line)) {
        line.append(' ');
        used++;
      }
      while (used + left > columns && left > columns - indent) {
        int cut = fit(rest, columns - used);
        lines.add(line + rest.substring(0, cut));
        rest = rest.substring(cut);
        left = of(rest);
        line = new StringBuilder(hanging);
        used = indent;
      }
      line.append(rest);
      used += left;
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
