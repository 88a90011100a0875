package io.github.provender.compare;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Term;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Brackets;
import io.github.provender.text.English;
import io.github.provender.text.Language;
import io.github.provender.text.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words for values: never without the doubts that stand with them. */
public final class Phrases {
  private static final String AMONG_OTHERS = "among-others";
  private static final String IN_PART = "in-part";
  private static final String AT_MOST = "at-most";
  private static final int FEW_CLAIMS = 3;

  /** Concepts with proper names. */
  private static final String PROPER = "/language/";

  private static final Pattern SHORT = Pattern.compile("\\b(\\d+(?:\\.\\d+)?)([KMBT])\\b");
  private static final Map<String, String> WORDS =
      Map.of("M", "million", "B", "billion", "T", "trillion");

  private Phrases() {}

  /** A message as a sentence: the first letter of our own words large. */
  public static String sentence(Language language, String key, Object... arguments) {
    String text = language.message(key, arguments);
    return text.startsWith("the ") ? "T" + text.substring(1) : text;
  }

  /**
   * Things named among others, each with its doubts: that there are more, and that the data are of
   * each in part only, the sentence says once for all.
   *
   * @param others how many more there are
   */
  public static String row(Language language, List<Value> values, int most, int others) {
    List<String> members = distinct(values).stream().map(value -> member(language, value)).toList();
    return Lists.phrases(language, members, most, others);
  }

  /** A thing that is described rather than named, as English says it within a sentence. */
  public static String within(Language language, String label) {
    return language == Language.EN ? English.within(label) : label;
  }

  private static String member(Language language, Value value) {
    List<Term> others =
        value.qualifiers().stream()
            .filter(q -> !q.slug().equals(AMONG_OTHERS) && !q.slug().equals(IN_PART))
            .toList();
    return qualified(language, kind(language, value), others, nature(value));
  }

  /** A kind of data as a noun, which the names of origins and languages are not. */
  private static String kind(Language language, Value value) {
    Term target = value.target();
    String said = said(language, value);
    if (target == null || !target.iri().startsWith(Vocab.CONCEPT)) {
      return said;
    }
    return target.iri().contains(PROPER)
        ? language.message("kind.language", said)
        : language.messageOr("kind." + target.slug(), said);
  }

  /** One of those that give the same, the least doubted. */
  public static List<Value> distinct(List<Value> values) {
    Map<String, Value> byText = new LinkedHashMap<>();
    values.forEach(
        value -> byText.merge(value.text(), value, (a, b) -> doubts(a) <= doubts(b) ? a : b));
    return List.copyOf(byText.values());
  }

  private static int doubts(Value value) {
    return value.qualifiers().size() + nature(value).size();
  }

  /** The value with its qualifiers, and how it came to be known where that is no first hand. */
  public static String doubted(Language language, Value value) {
    boolean isLatest =
        slugs(value).contains(AT_MOST) && value.text().matches("\\d{4}-\\d{2}(-\\d{2})?");
    List<Term> others =
        value.qualifiers().stream()
            .filter(q -> !isLatest || !q.slug().equals(AT_MOST))
            .map(q -> q.slug().equals(IN_PART) ? ofAPart(language, q) : q)
            .toList();
    String text = said(language, value);
    return qualified(
        language, isLatest ? language.message("date.latest", text) : text, others, nature(value));
  }

  /** The doubt that a statement holds for a part only, which could also be a part of the value. */
  private static Term ofAPart(Language language, Term qualifier) {
    return new Term(qualifier.node(), language.message("doubt.in-part"), "");
  }

  /**
   * How it came to be known, unless one who says so knows it at first hand, but always that the
   * developer estimates it; and what a finding holds against it.
   */
  public static List<String> nature(Value value) {
    List<Citation> standing = standing(value).toList();
    boolean isFirstHand =
        standing.stream().anyMatch(c -> c.doubtfulNature().isEmpty() && c.objections().isEmpty());
    return isFirstHand
        ? standing.stream()
            .filter(claim -> claim.isDeveloper() && isEstimate(claim))
            .map(Citation::doubtfulNature)
            .limit(1)
            .toList()
        : standing.stream()
            .limit(1)
            .flatMap(
                claim ->
                    Stream.concat(
                        Stream.of(claim.doubtfulNature()),
                        claim.objections().stream()
                            .filter(objection -> !objection.isRefutation())
                            .map(objection -> objection.verdict().label())))
            .filter(label -> !label.isEmpty())
            .distinct()
            .toList();
  }

  private static boolean isEstimate(Citation claim) {
    return claim.nature() != null && claim.nature().slug().equals("estimated");
  }

  /** A text with the doubts on it: those with a phrase of their own directly behind it. */
  public static String qualified(
      Language language, String text, List<Term> qualifiers, List<String> more) {
    StringBuilder said = new StringBuilder(text);
    List<String> others = new ArrayList<>();
    for (Term qualifier : qualifiers) {
      String phrase = language.messageOr("qualified." + qualifier.slug(), "");
      if (phrase.isEmpty()) {
        others.add(lower(language, qualifier.label()));
      } else if (!text.endsWith(phrase)) {
        said.append(phrase);
      }
    }
    more.forEach(doubt -> others.add(lower(language, doubt)));
    return others.isEmpty()
        ? said.toString()
        : Brackets.with(
            language, said.toString(), String.join(language.message("list.comma"), others));
  }

  private static List<String> slugs(Value value) {
    return value.qualifiers().stream().map(Term::slug).toList();
  }

  /** For each value the first claim that gives it, then others; the developer's first. */
  public static List<Citation> cite(List<Value> values) {
    Map<String, Citation> cited = new LinkedHashMap<>();
    values.forEach(value -> standing(value).limit(1).forEach(c -> keep(cited, c)));
    values.stream()
        .flatMap(Phrases::standing)
        .filter(c -> cited.size() < FEW_CLAIMS)
        .forEach(c -> keep(cited, c));
    List<Citation> all = new ArrayList<>(cited.values());
    all.sort(
        Comparator.comparing((Citation c) -> !c.isDeveloper())
            .thenComparingInt(Citation::document));
    return all;
  }

  private static Stream<Citation> standing(Value value) {
    boolean isRefuted = value.isRefuted();
    return value.claims().stream()
        .filter(claim -> isRefuted || !claim.isRefuted())
        .sorted(Comparator.comparing(c -> !c.isDeveloper()));
  }

  private static void keep(Map<String, Citation> cited, Citation citation) {
    cited.putIfAbsent(citation.claim().getURI(), citation);
  }

  /** The value within a sentence: concepts in small letters, large numbers and dates in words. */
  public static String said(Language language, Value value) {
    Term target = value.target();
    if (target == null) {
      String text = dated(language, value.text());
      return language == Language.EN ? spelled(text) : text;
    }
    boolean isConcept = target.iri().startsWith(Vocab.CONCEPT) && !target.iri().contains(PROPER);
    return isConcept ? lower(language, value.text()) : value.text();
  }

  /** A label that is no name, such as within a sentence; abbreviations stay as they are. */
  public static String lower(Language language, String label) {
    return language == Language.EN ? English.lower(label) : label;
  }

  /** What a property is about, without the verb of its English name. */
  public static String noun(Language language, String property) {
    String noun = lower(language, property.replaceFirst("^(?:[Hh]as|[Uu]ses|[Ii]s) ", ""));
    return language.messageOr("noun." + noun.replace(' ', '-'), noun);
  }

  /** 14.8 trillion for 14.8T, 800,000 for 800K; a source's own words stay as they are. */
  private static String spelled(String text) {
    int quoted = text.indexOf('“');
    String amount = quoted < 0 ? text : text.substring(0, quoted);
    Matcher figures = SHORT.matcher(amount);
    String words =
        figures.replaceAll(
            found ->
                found.group(2).equals("K")
                    ? String.format(
                        Locale.ROOT,
                        "%,d",
                        new BigDecimal(found.group(1)).scaleByPowerOfTen(3).longValueExact())
                    : found.group(1) + " " + WORDS.get(found.group(2)));
    return words + text.substring(amount.length());
  }

  /** The text, in words where it is a month or a day. */
  private static String dated(Language language, String text) {
    if (text.matches("\\d{4}-\\d{2}")) {
      return YearMonth.parse(text).format(form(language, "date.month"));
    }
    return text.matches("\\d{4}-\\d{2}-\\d{2}")
        ? LocalDate.parse(text).format(form(language, "date.day"))
        : text;
  }

  private static DateTimeFormatter form(Language language, String key) {
    return DateTimeFormatter.ofPattern(language.message(key), language.locale());
  }
}
