package io.github.provender.sparql.guard;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** Regular expression (RE2) that is matched in time linear in the text, whatever it says. */
public final class LinearPattern {
  private final Pattern pattern;

  private LinearPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The pattern cannot be used here. */
  public static final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    Unfit(String why) {
      super(why);
    }
  }

  /**
   * Reads a pattern.
   *
   * @param flags those of XPath: i, s, m, x, q
   */
  public static LinearPattern of(String text, String flags, int longest) throws Unfit {
    if (text.length() > longest) {
      throw new Unfit("a regular expression may have " + longest + " characters");
    }
    int bits = 0;
    String written = text;
    for (int i = 0; i < flags.length(); i++) {
      switch (flags.charAt(i)) {
        case 'i' -> bits |= Pattern.CASE_INSENSITIVE;
        case 's' -> bits |= Pattern.DOTALL;
        case 'm' -> bits |= Pattern.MULTILINE;
        case 'x' -> written = flags.indexOf('q') < 0 ? withoutSpaces(written) : written;
        case 'q' -> written = Pattern.quote(text);
        default -> throw new Unfit("no flags '" + flags + "'; there are i, s, m, x and q");
      }
    }
    if (flags.indexOf('q') < 0 && Repetitions.of(written) > Repetitions.MOST) {
      throw new Unfit(
          "a regular expression may repeat {n} times at most "
              + Repetitions.MOST
              + ", counted with what repeats it");
    }
    try {
      return new LinearPattern(Pattern.compile(written, bits));
    } catch (PatternSyntaxException e) {
      throw new Unfit(
          "the regular expression cannot be used here, where patterns are those of RE2: "
              + e.getMessage());
    }
  }

  /** White space goes, except in a character class, as XPath has it. */
  private static String withoutSpaces(String pattern) {
    StringBuilder kept = new StringBuilder();
    int classes = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\' && i + 1 < pattern.length()) {
        kept.append(c).append(pattern.charAt(++i));
        continue;
      }
      classes += c == '[' ? 1 : c == ']' && classes > 0 ? -1 : 0;
      if (classes > 0 || " \t\n\r".indexOf(c) < 0) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /** By how much the time of a match grows with each character of the text. */
  public int steps() {
    return pattern.programSize();
  }
}
