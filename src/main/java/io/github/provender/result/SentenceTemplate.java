package io.github.provender.result;

import io.github.provender.rdf.Vocab;
import io.github.provender.text.KoreanParticles;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentence template: {@code status=stated | The size of {dataset} is given as {amount}.} The
 * conditions before the bar name values by their slugs; of {@code {a|b}} the first that is bound is
 * taken; Korean particles stand as {@link KoreanParticles} reads them.
 *
 * @param conditions the values that a row must have, by variable
 */
public record SentenceTemplate(Map<String, Set<String>> conditions, String text) {
  private static final String BAR = " | ";
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9|]+)}");

  /** Around each value, so that it is found again when the particles have their form. */
  private static final char BEGIN = '\uE000';

  private static final char END = '\uE001';

  /** Templates set values apart by spaces, which Chinese has beside Latin letters only. */
  private static final Pattern SPACE_IN_CHINESE =
      Pattern.compile("(?<=\\p{IsHan})([" + END + "]?) ([" + BEGIN + "]?)(?=\\p{IsHan})");

  /** What may stand within an English sentence is no name, so it begins with a small letter. */
  private static final Pattern COMMON_NOUN =
      Pattern.compile(
          Pattern.quote(Vocab.CONCEPT)
              + "(aspect|content|method|modality|origin|[a-z-]*availability)/.*");

  /** Reads a template with its conditions, without its language. */
  public static SentenceTemplate of(String line) {
    int bar = line.indexOf(BAR);
    Map<String, Set<String>> conditions = new LinkedHashMap<>();
    for (String condition : line.substring(0, Math.max(bar, 0)).split(" ", -1)) {
      if (!condition.isEmpty()) {
        String[] parts = condition.split("=", 2);
        conditions.put(parts[0], parts.length < 2 ? Set.of() : Set.of(parts[1].split(",", -1)));
      }
    }
    return new SentenceTemplate(
        conditions, line.substring(bar < 0 ? 0 : bar + BAR.length()).strip());
  }

  /** Every variable that the template names. */
  public Set<String> variables() {
    Set<String> all = new LinkedHashSet<>(conditions.keySet());
    PLACE.matcher(text).results().forEach(place -> all.addAll(names(place.group(1))));
    return all;
  }

  private static List<String> names(String alternatives) {
    return Arrays.asList(alternatives.split("\\|"));
  }

  /** The sentence of a row; empty where a condition fails or a value is missing. */
  Optional<Sentence> fill(Map<String, RowValue> row, Language language) {
    if (!conditions.entrySet().stream().allMatch(condition -> holds(condition, row))) {
      return Optional.empty();
    }
    Set<String> used = new LinkedHashSet<>(conditions.keySet());
    List<Cell> values = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      String name = names(place.group(1)).stream().filter(row::containsKey).findFirst().orElse("");
      RowValue value = row.get(name);
      if (value == null) {
        return Optional.empty();
      }
      used.add(name);
      Cell cell = value.cell();
      boolean isFirst = place.start() == 0;
      String word = language == Language.EN && !isFirst ? within(cell) : cell.text();
      values.add(new Cell(word, cell.iri()));
      place.appendReplacement(out, "");
      out.append(BEGIN).append(word).append(END);
    }
    place.appendTail(out);
    String whole =
        switch (language) {
          case EN -> out.toString();
          case KO -> KoreanParticles.resolve(out.toString());
          case ZH -> SPACE_IN_CHINESE.matcher(out).replaceAll("$1$2");
        };
    return Optional.of(new Sentence(parts(whole, values), used));
  }

  private static boolean holds(
      Map.Entry<String, Set<String>> condition, Map<String, RowValue> row) {
    RowValue value = row.get(condition.getKey());
    return value != null && condition.getValue().contains(value.slug());
  }

  private static String within(Cell cell) {
    String text = cell.text();
    boolean isWord = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    return isWord && COMMON_NOUN.matcher(cell.iri()).matches()
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }

  /** The text between the values, and the values with what they stand for. */
  private static List<Cell> parts(String whole, List<Cell> values) {
    List<Cell> parts = new ArrayList<>();
    String[] pieces = whole.split("[" + BEGIN + END + "]", -1);
    for (int i = 0; i < pieces.length; i++) {
      parts.add(i % 2 == 0 ? Cell.plain(pieces[i]) : values.get(i / 2));
    }
    return Stream.of(parts).flatMap(List::stream).filter(part -> !part.isEmpty()).toList();
  }
}
