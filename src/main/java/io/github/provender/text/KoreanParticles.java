package io.github.provender.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Korean particles, which follow the last sound of the word before them: {@code R1[은]} becomes
 * {@code R1은}, {@code GPT-4o[은]} becomes {@code GPT-4o는}. Latin letters and digits end as they are
 * usually read; the Korean messages list the words that are not read as they are written.
 */
public final class KoreanParticles {
  /** After a final consonant, and after a vowel. */
  private static final Map<String, String> FORMS =
      Map.of(
          "은", "는", "이", "가", "을", "를", "과", "와", "으로", "로", "이라고", "라고", "이다", "다", "이며", "며",
          "이나", "나");

  private static final Pattern MARK = Pattern.compile("\\[(은|이|을|과|으로|이라고|이다|이며|이나)]");

  /** Digits that are read with a final consonant; 1, 7 and 8 end in ㄹ. */
  private static final String CONSONANT_DIGITS = "013678";

  private static final String RIEUL_DIGITS = "178";
  private static final String ENGLISH_CONSONANT_DIGITS = "179";
  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int FINALS = 28;
  private static final int RIEUL = 8;

  /** Longer words in capitals are read as words. */
  private static final int MAX_SPELLED = 4;

  private static final Set<String> SPELLED_OUT_CONSONANTS = Set.of("l", "m", "n", "r");

  private KoreanParticles() {}

  /** The text with each mark replaced by the form that fits what stands before it. */
  public static String resolve(String text) {
    Matcher mark = MARK.matcher(text);
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (mark.find()) {
      out.append(text, from, mark.start());
      out.append(form(mark.group(1), ending(out.toString())));
      from = mark.end();
    }
    return out.append(text.substring(from)).toString();
  }

  /** The last sound of a word. */
  private enum Ending {
    VOWEL,
    RIEUL,
    CONSONANT
  }

  private static String form(String particle, Ending ending) {
    boolean isClosed =
        ending == Ending.CONSONANT || (ending == Ending.RIEUL && !particle.equals("으로"));
    return isClosed ? particle : FORMS.getOrDefault(particle, particle);
  }

  private static Ending ending(String before) {
    String word = lastWord(before);
    if (word.isEmpty()) {
      return Ending.VOWEL;
    }
    char last = word.charAt(word.length() - 1);
    if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
      return ofSyllable(last);
    }
    if (!Character.isDigit(last)) {
      return ofLatin(word);
    }
    return word.length() == 1 && isBehindLetter(before) ? ofEnglishDigit(last) : ofDigits(word);
  }

  private static Ending ofSyllable(char syllable) {
    int end = (syllable - FIRST_SYLLABLE) % FINALS;
    return end == 0 ? Ending.VOWEL : end == RIEUL ? Ending.RIEUL : Ending.CONSONANT;
  }

  /** A digit behind a letter is read in English: R1 알원, V3 브이쓰리, K2 케이투. */
  private static Ending ofEnglishDigit(char digit) {
    return ENGLISH_CONSONANT_DIGITS.indexOf(digit) >= 0 ? Ending.CONSONANT : Ending.VOWEL;
  }

  /** Digits are read one by one: 0513 as 공오일삼. */
  private static Ending ofDigits(String digits) {
    char last = digits.charAt(digits.length() - 1);
    return RIEUL_DIGITS.indexOf(last) >= 0
        ? Ending.RIEUL
        : CONSONANT_DIGITS.indexOf(last) >= 0 ? Ending.CONSONANT : Ending.VOWEL;
  }

  /** What is spelled out ends as its last letter is called; words mostly as they are written. */
  private static Ending ofLatin(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Optional<String> reading = Language.KO.optional("reading." + lower);
    if (reading.isPresent()) {
      return ofSyllable(reading.get().charAt(reading.get().length() - 1));
    }
    String last = lower.substring(lower.length() - 1);
    boolean isSpelled =
        word.length() == 1
            || (word.equals(word.toUpperCase(Locale.ROOT)) && word.length() <= MAX_SPELLED);
    if (last.equals("l") || (isSpelled && last.equals("r"))) {
      return Ending.RIEUL;
    }
    boolean isClosed =
        isSpelled
            ? SPELLED_OUT_CONSONANTS.contains(last)
            : last.equals("m") || last.equals("n") || lower.endsWith("ng");
    return isClosed ? Ending.CONSONANT : Ending.VOWEL;
  }

  /** The last run of letters of one kind, before what stands in brackets at the end. */
  private static String lastWord(String text) {
    String before = text.replaceFirst("\\s*\\([^()]*\\)$", "");
    int end = before.length();
    while (end > 0 && !Character.isLetterOrDigit(before.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isAlike(before.charAt(start - 1), before.charAt(end - 1))) {
      start--;
    }
    return before.substring(start, end);
  }

  private static boolean isBehindLetter(String text) {
    return text.matches("(?s).*[A-Za-z]\\d");
  }

  private static boolean isAlike(char a, char b) {
    return Character.isLetterOrDigit(a)
        && Character.isDigit(a) == Character.isDigit(b)
        && (a < 0x80) == (b < 0x80);
  }
}
