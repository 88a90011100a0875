package io.github.provender.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.provender.FortyModels;
import io.github.provender.Shipped;
import io.github.provender.answer.AnsweredComparison;
import io.github.provender.answer.Answerer;
import io.github.provender.graph.NameIndex;
import io.github.provender.render.brief.BriefText;
import io.github.provender.render.brief.Emphasis;
import io.github.provender.render.brief.Extent;
import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The short text of comparisons: it fits the screen, and lists every document that it cites. */
class BriefPairsTest {
  private static final Path FOLDER = Path.of("src/test/resources/pairs/brief");
  private static final String SEED = "deepseek-r1--gpt-4o-2024-05-13";
  private static final List<Integer> WIDTHS = List.of(60, 80, 100, 120);
  private static final Pattern MARK = Pattern.compile("\\[(\\d+(?:\\s+\\d+)*)]");
  private static final Pattern LISTED = Pattern.compile("(?m)^ {1,3}(\\d+) ");

  /** All pairs would take minutes; which ones are drawn, and in which language, never changes. */
  private static final int EVERY = 6;

  private static final Extent SHORT = new Extent(false, false, false);
  private static final NameIndex NAMES = new NameIndex(Shipped.GRAPH);
  private static final Answerer ANSWERER = new Answerer(Shipped.GRAPH, Shipped.CATALOG);

  private static AnsweredComparison compare(Language language, List<String> names) {
    List<Node> models = names.stream().map(NAMES::model).toList();
    return ANSWERER.compare(models, language);
  }

  private static String brief(AnsweredComparison answered, int columns) {
    return BriefText.write(answered, List.of(), SHORT, Emphasis.NONE, columns);
  }

  @TestFactory
  Stream<DynamicTest> ten_pairs_read_as_they_did_and_one_in_three_languages() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> pairs = Files.list(FOLDER.resolveSibling("."))) {
      for (Path pair : pairs.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        String name = pair.getFileName().toString().replace(".txt", "");
        tests.add(dynamicTest(name, () -> requireAsKept(name, Language.EN)));
      }
    }
    for (Language language : List.of(Language.KO, Language.ZH)) {
      tests.add(dynamicTest(SEED + language, () -> requireAsKept(SEED, language)));
    }
    assertEquals(12, tests.size());
    return tests.stream();
  }

  private static void requireAsKept(String name, Language language) throws IOException {
    Path file = FOLDER.resolve(name + "." + language.code() + ".txt");
    String text = brief(compare(language, List.of(name.split("--", -1))), 100);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }

  @TestFactory
  Stream<DynamicTest> one_in_six_pairs_of_the_forty_fits_the_screen_in() {
    return Stream.of(Language.values())
        .map(language -> dynamicTest(language.code(), () -> requireThatPairsFit(language)));
  }

  private static void requireThatPairsFit(Language language) {
    List<String> forty = FortyModels.SLUGS;
    int turn = List.of(Language.values()).indexOf(language);
    for (int i = 0; i < forty.size(); i++) {
      for (int j = i + 1 + i % EVERY; j < forty.size(); j += EVERY) {
        if ((i + j) % Language.values().length == turn) {
          requireThatItFits(compare(language, List.of(forty.get(i), forty.get(j))), 40);
        }
      }
    }
  }

  @Test
  void one_model_and_up_to_six_fit_a_screen_or_two() {
    List<String> forty = FortyModels.SLUGS;
    for (Language language : Language.values()) {
      for (int from = 0; from < forty.size(); from++) {
        requireThatItFits(compare(language, List.of(forty.get(from))), 40);
        int to = Math.min(forty.size(), from + 3 + from % 4);
        if (to - from > 2) {
          requireThatItFits(compare(language, forty.subList(from, to)), 64);
        }
      }
    }
  }

  private static void requireThatItFits(AnsweredComparison answered, int most) {
    for (int columns : WIDTHS) {
      String text = brief(answered, columns);
      List<String> lines = text.lines().toList();
      lines.forEach(line -> assertTrue(Width.of(line) <= columns, columns + ": " + line));
      assertTrue(columns < 80 || lines.size() <= most, lines.size() + " lines\n" + text);
      Set<String> listed =
          LISTED.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
      Set<String> cited = cited(text);
      assertFalse(cited.isEmpty());
      cited.removeAll(listed);
      assertEquals(Set.of(), cited, text);
    }
  }

  private static Set<String> cited(String text) {
    Set<String> cited = new TreeSet<>();
    for (MatchResult mark : MARK.matcher(text).results().toList()) {
      cited.addAll(List.of(mark.group(1).split("\\s+", -1)));
    }
    return cited;
  }

  @Test
  void what_is_asked_for_comes_too_and_emphasis_changes_no_word() {
    AnsweredComparison seed = compare(Language.EN, List.of(SEED.split("--", -1)));
    String more =
        BriefText.write(seed, List.of(), new Extent(true, true, true), Emphasis.NONE, 100);
    assertTrue(more.contains("App. A.1, p13"), "places");
    assertTrue(more.contains("Only words such as large, without a figure."), "notes");
    assertTrue(more.contains("US$29.4M"), "all disagreements");
    String strong = BriefText.write(seed, List.of(), SHORT, Emphasis.ANSI, 100);
    assertTrue(strong.startsWith("\u001b[1mHow does"));
    assertTrue(strong.contains("\u001b[2mnot mentioned [4"), strong);
    String plain = strong.replaceAll("\u001b\\[\\d+m", "").replaceAll(" +\n", "\n");
    assertEquals(brief(seed, 100), plain);
  }

  @Test
  void nobody_is_blamed_for_what_nobody_has_looked_into() {
    String text = brief(compare(Language.EN, List.of("olmo-2-32b", "claude-3-opus")), 120);
    String olmo =
        text.lines().filter(line -> line.startsWith("Not told by Allen")).findFirst().orElseThrow();
    assertTrue(text.contains("nobody has looked"));
    assertTrue(olmo.contains("not mentioned: "), olmo);
    assertFalse(olmo.contains("fine-tuning"), olmo);
  }
}
