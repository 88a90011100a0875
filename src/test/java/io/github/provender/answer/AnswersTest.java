package io.github.provender.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.provender.FortyModels;
import io.github.provender.Shipped;
import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Answer.Topic;
import io.github.provender.claim.Citation;
import io.github.provender.compare.Comparison;
import io.github.provender.graph.NameIndex;
import io.github.provender.graph.Workspace;
import io.github.provender.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Answers as they are kept, and what holds of the answer to every pair of forty models. */
class AnswersTest {
  private static final Set<String> DECIDING = Set.of("other-subject", "outdated");
  private static final Path FOLDER = Path.of("src/test/resources/answers");
  private static final NameIndex NAMES = new NameIndex(Shipped.GRAPH);
  private static final Answerer ANSWERER = new Answerer(Shipped.GRAPH, Shipped.CATALOG);
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  private static AnsweredComparison compare(Language language, String... names) {
    List<Node> models = Arrays.stream(names).map(NAMES::model).toList();
    return ANSWERER.compare(models, language);
  }

  private static Stream<Topic> topics(Answer answer) {
    return Stream.of(List.of(answer.lead()), answer.topics(), answer.scope()).flatMap(List::stream);
  }

  @TestFactory
  Stream<DynamicTest> answers_read_as_they_did() {
    List<Path> files = Workspace.filesBelow(FOLDER, 1, ".txt");
    assertEquals(17, files.size());
    return files.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> requireAsKept(file)));
  }

  private static void requireAsKept(Path file) throws IOException {
    String[] models = file.getFileName().toString().replace(".txt", "").split("--", -1);
    String text =
        Stream.of(Language.values())
            .map(language -> write(compare(language, models)))
            .collect(Collectors.joining("\n"));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }

  private static String write(AnsweredComparison compared) {
    return topics(compared.answer()).map(AnswersTest::line).collect(Collectors.joining());
  }

  private static String line(Topic topic) {
    String text =
        topic.parts().stream()
            .map(part -> part.text() + " " + marks(part))
            .collect(Collectors.joining(" "));
    return (topic.label().isEmpty() ? "" : topic.label() + ": ") + text + "\n";
  }

  private static String marks(Part part) {
    return part.claims().stream()
        .map(claim -> claim.document() + " " + claim.place())
        .collect(Collectors.joining("; ", "[", "]"));
  }

  @Test
  void every_pair_of_the_forty_is_answered_by_what_is_cited() {
    assertEquals(40, FortyModels.SLUGS.size());
    for (int i = 0; i < FortyModels.SLUGS.size(); i++) {
      for (int j = i + 1; j < FortyModels.SLUGS.size(); j++) {
        AnsweredComparison compared =
            compare(Language.EN, FortyModels.SLUGS.get(i), FortyModels.SLUGS.get(j));
        requireSomethingToTellOfBoth(compared.table());
        topics(compared.answer()).forEach(topic -> requireCited(topic, compared.table()));
      }
    }
  }

  @Test
  void an_answer_tells_the_same_in_every_language() {
    for (String model : FortyModels.SLUGS) {
      List<String> claims = claims(compare(Language.EN, model));
      for (Language language : Language.values()) {
        assertEquals(claims, claims(compare(language, model)), model);
      }
    }
  }

  private static List<String> claims(AnsweredComparison compared) {
    return topics(compared.answer())
        .flatMap(topic -> topic.parts().stream())
        .map(part -> part.claims().stream().map(c -> c.claim().getURI()).toList().toString())
        .toList();
  }

  private static void requireSomethingToTellOfBoth(Comparison comparison) {
    for (int column = 0; column < 2; column++) {
      int at = column;
      long told =
          comparison.rows().stream().filter(row -> !row.cells().get(at).values().isEmpty()).count();
      assertTrue(told >= 5, comparison.models().get(column).slug() + ": " + told + " rows");
    }
  }

  /** That two claims of a developer disagree takes no side. */
  private static boolean isDecidedAgainst(Citation claim) {
    return claim.isRefuted()
        && (!claim.isDeveloper()
            || claim.objections().stream()
                .anyMatch(objection -> DECIDING.contains(objection.verdict().slug())));
  }

  /** Every topic is cited, by claims that no finding refutes, and its numbers stand in them. */
  private static void requireCited(Topic topic, Comparison table) {
    String at = table.title() + " " + topic.text();
    List<Citation> cited = topic.parts().stream().flatMap(part -> part.claims().stream()).toList();
    assertFalse(cited.isEmpty(), at);
    if (topic.label().isEmpty()) {
      return; // counts, which no claim gives
    }
    assertEquals(List.of(), cited.stream().filter(AnswersTest::isDecidedAgainst).toList(), at);
    Set<String> claims =
        cited.stream().map(claim -> claim.claim().getURI()).collect(Collectors.toSet());
    Set<String> given = new TreeSet<>();
    table.models().forEach(model -> given.addAll(numbers(model.label())));
    table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.values().stream())
        .filter(value -> value.claims().stream().anyMatch(c -> claims.contains(c.claim().getURI())))
        .forEach(
            value -> {
              given.addAll(numbers(value.text()));
              given.addAll(numbers(value.subject().label()));
              value.qualifiers().forEach(qualifier -> given.addAll(numbers(qualifier.label())));
              if (value.inherited() != null) {
                given.addAll(numbers(value.inherited().from().label()));
              }
            });
    table.documents().forEach(document -> given.addAll(numbers(document.document().label())));
    topic.parts().forEach(part -> requireGiven(part, given, at));
  }

  private static void requireGiven(Part part, Set<String> given, String at) {
    String text = part.text().replaceAll("\\d+ more|in \\d+ steps", "");
    Set<String> unknown = new TreeSet<>(numbers(text));
    unknown.removeAll(given);
    assertEquals(Set.of(), unknown, () -> part.text() + "\n" + given + "\n" + at);
  }

  /** The digits of the figures in a text, thousands written out, without months. */
  private static Set<String> numbers(String text) {
    Set<String> found = new TreeSet<>();
    Matcher thousands = Pattern.compile("(\\d+(?:\\.\\d+)?)K\\b").matcher(text);
    while (thousands.find()) {
      found.add(new BigDecimal(thousands.group(1)).scaleByPowerOfTen(3).toBigInteger().toString());
    }
    Matcher number =
        NUMBER.matcher(
            text.replaceAll("(\\d{4})-\\d{2}(-\\d{2})?", "$1")
                .replaceAll("\\b\\d{1,2} (?=[A-Z][a-z]+ \\d{4})", ""));
    while (number.find()) {
      String digits = number.group().replace(",", "");
      found.add(digits.replaceFirst("000$", ""));
      found.add(digits.endsWith("000") ? digits.substring(0, digits.length() - 3) : digits);
    }
    return found;
  }
}
