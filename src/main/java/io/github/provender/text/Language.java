package io.github.provender.text;

import io.github.provender.diagnostic.Phrase;
import io.github.provender.diagnostic.UserError;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Language of the interface and of answers, with its message catalog. */
public enum Language {
  EN(Locale.ENGLISH),
  KO(Locale.KOREAN),
  ZH(Locale.CHINESE);

  private static final Pattern QUOTATION = Pattern.compile("“[^”]*”");
  private static final Pattern AROUND_QUOTATION = Pattern.compile("(?=“)|(?<=”)");

  private final Locale locale;

  /** Read when it is first asked for: most commands speak one language. */
  @SuppressWarnings("ImmutableEnumChecker") // once read it is never changed
  private volatile @Nullable Catalog catalog;

  Language(Locale locale) {
    this.locale = locale;
  }

  private record Catalog(ResourceBundle messages, Places places) {
    static Catalog of(Locale locale) {
      ResourceBundle messages =
          ResourceBundle.getBundle(
              "io.github.provender.text.messages",
              locale,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      return new Catalog(messages, new Places(messages));
    }
  }

  private Catalog catalog() {
    Catalog read = catalog;
    if (read == null) {
      read = Catalog.of(locale);
      catalog = read;
    }
    return read;
  }

  private ResourceBundle messages() {
    return catalog().messages();
  }

  /** The BCP 47 code: {@code en}, {@code ko} or {@code zh}. */
  public String code() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  /** What stands between two sentences. */
  public String space() {
    return this == ZH ? "" : " ";
  }

  /** The phrase of that key, its {@code {0}} places filled. */
  public String message(String key, Object... arguments) {
    String phrase = new MessageFormat(messages().getString(key), locale).format(arguments);
    return this == KO ? KoreanParticles.resolve(phrase) : phrase;
  }

  /** The phrase, and those among its arguments. */
  public String message(Phrase phrase) {
    return message(
        phrase.key(),
        phrase.arguments().stream()
            .map(each -> each instanceof Phrase inner ? message(inner) : each)
            .toArray());
  }

  /** A place in a document (a locator) with its common words in this language. */
  public String place(String locator) {
    return catalog().places().of(locator);
  }

  /** The phrase of that key, if this language has it. */
  public Optional<String> optional(String key) {
    return messages().containsKey(key) ? Optional.of(message(key)) : Optional.empty();
  }

  /** The phrases whose keys begin so, by key, as they stand in the catalog. */
  public SortedMap<String, String> texts(String prefix) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String key : messages().keySet()) {
      if (key.startsWith(prefix)) {
        texts.put(key, messages().getString(key));
      }
    }
    return texts;
  }

  /** The phrase of that key, or the name itself where files of the domain bring a new one. */
  public String messageOr(String key, String name) {
    return messages().containsKey(key) ? message(key) : name;
  }

  /** Reads a code; anything but the three known ones is a {@link UserError}. */
  public static Language of(String code) {
    for (Language language : values()) {
      if (language.code().equalsIgnoreCase(code)) {
        return language;
      }
    }
    throw UserErrors.usage("language", code);
  }

  /**
   * The code of the language of a text where its script is not this one's; else null. What a text
   * quotes does not count, unless it is nothing but a quotation.
   */
  public @Nullable String foreign(String text) {
    String own = QUOTATION.matcher(text).replaceAll("");
    String words = hasLetters(own) ? own : text;
    Language guess = guess(words);
    return guess == this || !hasLetters(words) ? null : guess.code();
  }

  /** A text in parts, each a quotation or what stands between two. */
  public static List<String> quotations(String text) {
    return AROUND_QUOTATION.splitAsStream(text).toList();
  }

  private static boolean hasLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /** The language a question is most likely written in, by its script. */
  public static Language guess(String text) {
    if (text.codePoints().anyMatch(c -> script(c) == Character.UnicodeScript.HANGUL)) {
      return KO;
    }
    return text.codePoints().anyMatch(c -> script(c) == Character.UnicodeScript.HAN) ? ZH : EN;
  }

  private static Character.UnicodeScript script(int codePoint) {
    return Character.UnicodeScript.of(codePoint);
  }
}
