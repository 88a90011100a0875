package io.github.provender.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixty questions that people ask, in two languages, each with where it should lead. */
class QuestionsTest {
  private static final Path QUESTIONS = Path.of("src/test/resources/ask/questions.tsv");
  private static final Path PAGE = Path.of("docs/questions.md");
  private static final int LEAST_RIGHT = 50;

  /** A line: its number, the question in English and in Korean, and the replies that are right. */
  private record Line(String number, String english, String korean, List<String> right) {
    String question(Language language) {
      return language == Language.KO ? korean : english;
    }

    boolean isRight(Reply reply) {
      String shown = Asked.shown(reply).toLowerCase(Locale.ROOT);
      return right.stream().anyMatch(each -> fits(each, shown));
    }

    /** Claims are right where the one looked for is among them; a choice, by its likeliest. */
    private static boolean fits(String expected, String shown) {
      if (expected.startsWith("claims ")) {
        String claim = expected.substring("claims ".length());
        return shown.startsWith("claims ") && Arrays.asList(shown.split(" ")).contains(claim);
      }
      return expected.equals(shown);
    }
  }

  private static List<Line> lines() throws IOException {
    return Files.readAllLines(QUESTIONS).stream()
        .map(line -> line.split("\t", -1))
        .map(cells -> new Line(cells[0], cells[1], cells[2], List.of(cells[3].split(" \\| ", -1))))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"EN", "KO"})
  void at_least_fifty_of_sixty_lead_to_the_right_place(Language language) throws IOException {
    List<Line> lines = lines();
    assertEquals(60, lines.size());
    List<String> wrong = new ArrayList<>();
    for (Line line : lines) {
      Reply reply = Asked.reply(line.question(language));
      if (!line.isRight(reply)) {
        wrong.add(line.number() + " " + Asked.shown(reply));
      }
    }
    assertTrue(lines.size() - wrong.size() >= LEAST_RIGHT, wrong.toString());
  }

  /** A query that was not meant would be an answer to another question. */
  @ParameterizedTest
  @EnumSource(names = {"EN", "KO"})
  void what_leads_elsewhere_says_so(Language language) throws IOException {
    for (Line line : lines()) {
      Reply reply = Asked.reply(line.question(language));
      boolean isPlain =
          reply instanceof Reply.Nothing
              || reply instanceof Reply.Choice
              || reply instanceof Reply.Found
              || !reply.unused().isEmpty();
      assertTrue(line.isRight(reply) || isPlain, line.number() + " " + Asked.shown(reply));
    }
  }

  /** With {@code -Dgolden=write} writes the page anew. */
  @Test
  void the_page_lists_where_each_leads() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# Sixty questions, and where each leads\n\n")
        .append("What `./provender ask` and the box on the home page do with questions that ")
        .append("people ask. The first 54 are those of ")
        .append("[queries/README.md](../queries/README.md), with names filled in. ")
        .append("*Not used* are words that the answer leaves aside, as it tells whoever asks.\n");
    for (Language language : List.of(Language.EN, Language.KO)) {
      page.append("\n## ")
          .append(language == Language.EN ? "In English" : "In Korean")
          .append("\n\n| | question | leads to | not used |\n|---|---|---|---|\n");
      for (Line line : lines()) {
        Reply reply = Asked.reply(line.question(language));
        page.append(
            Stream.of(
                    line.number(),
                    line.question(language),
                    (line.isRight(reply) ? "" : "**not what is meant:** ")
                        + "`"
                        + Asked.shown(reply)
                        + "`",
                    String.join(", ", reply.unused()))
                .reduce("|", (row, cell) -> row + " " + cell.replace("|", "\\|") + " |"));
        page.append('\n');
      }
    }
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page);
    }
    assertEquals(Files.readString(PAGE), page.toString());
  }
}
