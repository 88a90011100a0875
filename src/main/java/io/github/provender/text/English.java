package io.github.provender.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Labels within an English sentence: what is described takes an article, what is named does not.
 */
public final class English {
  /** More than one word, the last one a small one that is neither a number nor a name. */
  private static final Pattern ENDS_IN_WORD =
      Pattern.compile("\\p{Lu}.* \\p{Ll}[\\p{Ll}-]+(?: \\([^()]*\\))?");

  /** The same before what tells which part. */
  private static final Pattern ENDS_IN_PART =
      Pattern.compile("\\p{Lu}.* \\p{Ll}[\\p{Ll}-]+, .*\\p{Ll}");

  /** Two plain words at the beginning, of which names have one at most. */
  private static final Pattern BEGINS_IN_WORDS =
      Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Ll}+(?: .*)?");

  private English() {}

  /** A model at a point of its training, which bears the name of the model. */
  private static final String AFTER = " after ";

  /** The label with its article, and without a capital that only begins a heading. */
  public static String within(String label) {
    if (BEGINS_IN_WORDS.matcher(label).matches()) {
      return "the " + lower(label);
    }
    boolean isDescribed =
        !label.contains(AFTER)
            && (ENDS_IN_WORD.matcher(label).matches() || ENDS_IN_PART.matcher(label).matches());
    return isDescribed ? "the " + label : label;
  }

  /** With a small first letter, unless the label begins in an abbreviation. */
  public static String lower(String label) {
    boolean isWord = label.length() > 1 && !Character.isUpperCase(label.charAt(1));
    return isWord ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
  }
}
