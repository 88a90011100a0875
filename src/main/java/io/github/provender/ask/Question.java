package io.github.provender.ask;

import io.github.provender.text.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Question as it is understood: the things that it names, and its other words.
 *
 * @param text in its normal form
 * @param words those that are no stop words, in order
 * @param cut what is too long to be looked at; mostly empty
 */
record Question(
    String text, Language language, List<Mention> mentions, List<Word> words, String cut) {
  private static final int MAX_LENGTH = 1000;
  private static final Pattern BREAKS = Pattern.compile("[\\s_\\-‐‑–/:\\p{Cntrl}\\p{Cf}]+");
  private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9.]+");

  static Question of(String typed, NameTable names, SearchIndex index) {
    String whole =
        BREAKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll(" ").strip();
    int end = Math.min(whole.length(), MAX_LENGTH);
    String text = whole.substring(0, end);
    Language language = Language.guess(text);
    List<Mention> mentions = MentionFinder.find(names, index, text);
    return new Question(
        text, language, mentions, words(text, language, mentions), whole.substring(end));
  }

  /** A name is one word to the grammar, whatever it is made of. */
  private static List<Word> words(String text, Language language, List<Mention> mentions) {
    StringBuilder masked = new StringBuilder(text);
    for (Mention mention : mentions) {
      for (int i = mention.start(); i < mention.end(); i++) {
        masked.setCharAt(i, 'x');
      }
    }
    TextAnalysis analysis = TextAnalysis.of(language);
    TextAnalysis english = TextAnalysis.of(Language.EN);
    List<Word> words = new ArrayList<>();
    for (TextAnalysis.Token token : analysis.tokens(masked.toString())) {
      String surface = text.substring(token.start(), token.end());
      boolean isName =
          mentions.stream().anyMatch(m -> token.start() < m.end() && token.end() > m.start());
      if (isName || analysis.isStop(token.stem()) || !WORD.matcher(surface).matches()) {
        continue;
      }
      Set<String> stems = new LinkedHashSet<>(Set.of(token.stem()));
      if (LATIN.matcher(surface).matches()) {
        stems.addAll(english.stems(surface));
        if (english.stems(surface).isEmpty()) {
          continue;
        }
      }
      words.add(new Word(surface, stems, token.start()));
    }
    return List.copyOf(words);
  }

  /** Whether another name says so anyway: who develops a model, and its family. */
  boolean implies(Mention mention) {
    return mentions.stream().anyMatch(mention::isImpliedBy);
  }

  /** The same, its names taken as the words that they are. */
  Question withNamesAsWords() {
    return new Question(text, language, List.of(), words(text, language, List.of()), cut);
  }

  /** What was too long to be looked at, as one item of a list or none. */
  List<String> cutOff() {
    return cut.isEmpty() ? List.of() : List.of(cut);
  }

  /** The languages in which its words are looked for. */
  List<Language> languages() {
    return language == Language.EN ? List.of(Language.EN) : List.of(language, Language.EN);
  }
}
