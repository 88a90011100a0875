package io.github.provender.ask;

import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Named entity recognition by the names of the graph: whole names first, the longest of them, then
 * beginnings of names, then misspelt ones. A name must not be part of a longer Latin word; Korean
 * particles may follow it.
 */
final class MentionFinder {
  private static final Pattern LATIN =
      Pattern.compile("[\\p{IsLatin}0-9]+(?:\\.[\\p{IsLatin}0-9]+)*");
  private static final Pattern OTHER = Pattern.compile("[\\p{IsHangul}\\p{IsHan}]+");
  private static final Pattern PLAIN = Pattern.compile("[a-z]+|[^a-z0-9]+");
  private static final int MOST_WORDS = 5;
  private static final int MIN_BEGINNING = 3;

  private final NameTable names;
  private final SearchIndex index;
  private final String shown;
  private final String text;

  /** The text, with a sign that no name holds in the place of what is found already. */
  private final StringBuilder rest;

  private final List<Mention> found = new ArrayList<>();

  private MentionFinder(NameTable names, SearchIndex index, String shown) {
    this.names = names;
    this.index = index;
    this.shown = shown;
    this.text = lower(shown);
    this.rest = new StringBuilder(text);
  }

  /**
   * What a text names, in order of mention.
   *
   * @param shown in the normal form of {@link Question}
   */
  static List<Mention> find(NameTable names, SearchIndex index, String shown) {
    MentionFinder finder = new MentionFinder(names, index, shown);
    finder.whole();
    finder.stubs(name -> !PLAIN.matcher(name).matches());
    finder.parts(names::beginning, MIN_BEGINNING);
    finder.beginningsOfOtherScripts();
    finder.stubs(name -> true);
    finder.parts(finder::spelt, MIN_BEGINNING);
    finder.found.sort(Comparator.comparingInt(Mention::start));
    return List.copyOf(finder.found);
  }

  /** Letter by letter, so that places stay the same. */
  private static String lower(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return small.length() == text.length()
        ? small
        : text.chars()
            .mapToObj(c -> String.valueOf(Character.toLowerCase((char) c)))
            .collect(Collectors.joining());
  }

  private void whole() {
    each(
        names.byLength(),
        (name, at) -> isWord(name, at) || isPhrase(name) ? List.<Node>of() : names.exactly(name));
  }

  /** Takes each name wherever it stands by itself and means anything there. */
  private void each(List<String> all, BiFunction<String, Integer, List<Node>> meaning) {
    for (String name : all) {
      for (int at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
        int end = at + name.length();
        List<Node> things =
            isLatin(at - 1) || goesOn(end) ? List.<Node>of() : meaning.apply(name, at);
        if (!things.isEmpty()) {
          add(at, end, things);
        }
      }
    }
  }

  /** Names that only files of others have, where nothing else is named. */
  private void stubs(Predicate<String> isMeant) {
    each(
        names.stubsByLength().stream().filter(isMeant).toList(),
        (name, at) -> names.stubs(name, shown.substring(at, at + name.length())));
  }

  /** Whether it is a word of questions rather than a name: one word, not written as the name is. */
  private boolean isWord(String name, int at) {
    boolean isCapital = Character.isUpperCase(shown.charAt(at));
    return PLAIN.matcher(name).matches()
        && !isCapital
        && !shown.equalsIgnoreCase(name)
        && isCommon(name);
  }

  /** Whether it is a model and what is asked of it rather than a name: GPT-3 training data. */
  private boolean isPhrase(String name) {
    boolean isOther = names.exactly(name).stream().noneMatch(n -> Mention.kind(n).equals("model"));
    for (int at = name.indexOf(' '); isOther && at > 0; at = name.indexOf(' ', at + 1)) {
      if (!names.models(names.exactly(name.substring(0, at))).isEmpty()
          && isCommon(name.substring(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether canned questions use all of the words. */
  private boolean isCommon(String words) {
    Language language = Language.guess(words);
    TextAnalysis analysis = TextAnalysis.of(language);
    return analysis.tokens(words).stream()
        .map(TextAnalysis.Token::stem)
        .allMatch(
            stem ->
                analysis.isStop(stem)
                    || index.frequency(SearchIndex.Kind.QUERY, language, List.of(stem)) > 0);
  }

  /** Families only; particles are written on to the word, so that it is tried shorter. */
  private void beginningsOfOtherScripts() {
    for (MatchResult word : OTHER.matcher(rest).results().toList()) {
      for (int end = word.end(); end > word.start() + 1; end--) {
        String part = rest.substring(word.start(), end);
        List<Node> things = isCommon(part) ? List.of() : names.beginning(part);
        if (things.stream().anyMatch(thing -> Mention.kind(thing).equals("family"))) {
          add(word.start(), end, things);
          break;
        }
      }
    }
  }

  /** A word that stands in the index is not misspelt. */
  private List<Node> spelt(String words) {
    boolean isKnown =
        TextAnalysis.of(Language.EN).tokens(words).stream()
            .map(token -> List.of(token.stem()))
            .anyMatch(
                stem ->
                    Stream.of(SearchIndex.Kind.CLAIM, SearchIndex.Kind.QUERY)
                        .anyMatch(kind -> index.frequency(kind, Language.EN, stem) > 0));
    return isKnown ? List.of() : names.spelt(words);
  }

  /** Runs of Latin words that are not found yet, the longest first. */
  private void parts(Function<String, List<Node>> meaning, int least) {
    for (int length = MOST_WORDS; length > 0; length--) {
      List<MatchResult> words = LATIN.matcher(rest).results().toList();
      for (int i = 0; i + length <= words.size(); i++) {
        int start = words.get(i).start();
        int end = words.get(i + length - 1).end();
        String part = rest.substring(start, end);
        boolean isRun =
            IntStream.range(i, i + length - 1)
                .allMatch(j -> words.get(j + 1).start() == words.get(j).end() + 1);
        if (isRun && part.length() >= least && part.indexOf('\0') < 0 && !isCommon(part)) {
          List<Node> things = meaning.apply(part);
          if (!things.isEmpty()) {
            add(start, end, things);
          }
        }
      }
    }
  }

  /** A name and the words right behind it by which one of a family is told: Llama 3.1 8B. */
  private void add(int start, int end, List<Node> things) {
    List<Node> models = names.models(things);
    int last = end;
    Matcher next = LATIN.matcher(text);
    while (models.size() > 1 && last < text.length() && next.find(last)) {
      List<Node> fewer = names.narrowed(things, next.group(), models);
      boolean isNext = text.substring(last, next.start()).isBlank();
      if (!isNext || isCommon(next.group()) || fewer.isEmpty() || fewer.size() == models.size()) {
        break;
      }
      models = fewer;
      last = next.end();
    }
    boolean isNarrowed = last > end;
    found.add(
        new Mention(
            start, last, shown.substring(start, last), isNarrowed ? models : things, models));
    IntStream.range(start, last).forEach(i -> rest.setCharAt(i, '\0'));
  }

  /** Whether a name goes on after this place: in a letter, a digit, or a point before a digit. */
  private boolean goesOn(int end) {
    boolean point = end < rest.length() && rest.charAt(end) == '.';
    return isLatin(end) || (point && isLatin(end + 1));
  }

  private boolean isLatin(int at) {
    return at >= 0
        && at < rest.length()
        && Stream.of(rest.charAt(at)).anyMatch(c -> LATIN.matcher(String.valueOf(c)).matches());
  }
}
