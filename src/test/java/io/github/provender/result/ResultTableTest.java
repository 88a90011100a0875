package io.github.provender.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.graph.NameIndex;
import io.github.provender.lint.QueryLint;
import io.github.provender.query.CannedQuery;
import io.github.provender.result.ResultTable.Column;
import io.github.provender.result.ResultTable.Row;
import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people get to read of the shipped queries, on the shipped data. */
class ResultTableTest {
  private static final NameIndex NAMES = new NameIndex(Shipped.GRAPH);

  /** What queries compare with, but never give back. */
  private static final Set<String> NOT_CODES =
      Set.of("any", "en", "i", "noncommercial", "2025-08-02");

  private static final Pattern CODE = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");
  private static final Pattern UNFILLED = Pattern.compile("[{}|]|\\[\\p{IsHangul}+]|null");

  private static final Map<String, ResultTable> TABLES = new HashMap<>();

  /** The answer to a query with its examples. */
  private static ResultTable table(CannedQuery query, Language language) {
    return TABLES.computeIfAbsent(
        query.slug() + language,
        key -> ResultTable.of(query, Shipped.GRAPH, QueryLint.examples(query, NAMES), language));
  }

  private static ResultTable table(String slug, String parameter, String value, Language language) {
    Map<String, Node> arguments = Map.of(parameter, NAMES.anything(value));
    return ResultTable.of(Shipped.CATALOG.get(slug), Shipped.GRAPH, arguments, language);
  }

  @Test
  void the_values_that_answer_in_short_are_counted_with_their_first_source() {
    ResultTable table = table("synthetic-data-sources", "model", "olmo-3-32b", Language.EN);
    Facet facet = table.facets().get(0);
    assertEquals(1, table.facets().size());
    assertEquals("Written by", facet.head());
    assertTrue(facet.of().isEmpty(), "all rows are about one model");
    Facet.Value first = facet.values().get(0);
    assertTrue(first.rows() > 1, first.toString());
    assertEquals(2, first.source().size(), "document and place");
    assertTrue(
        facet.values().stream().mapToInt(Facet.Value::rows).sum() < table.rows().size(),
        "data whose writer is not named is in the rows alone");
    assertTrue(
        table("synthetic-data-sources", "model", "olmo-3-32b-think", Language.EN).facets().size()
            > 1,
        "what the base model learned from stands apart");
  }

  private static List<String> sentences(ResultTable table) {
    return table.rows().stream().map(row -> row.sentence().text()).toList();
  }

  private static List<String> heads(ResultTable table) {
    return table.columns().stream().map(Column::head).toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_column_of_every_query_has_a_head(Language language) {
    List<String> missing = new ArrayList<>();
    for (CannedQuery query : Shipped.CATALOG.all()) {
      for (String variable : query.query().getResultVars()) {
        if (Heads.named(query, variable, language).isEmpty()) {
          missing.add(query.slug() + " ?" + variable);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_code_that_a_query_gives_has_words(Language language) {
    Set<String> missing = new TreeSet<>();
    for (CannedQuery query : Shipped.CATALOG.all()) {
      CODE.matcher(query.query().toString())
          .results()
          .map(code -> code.group(1))
          .filter(code -> !NOT_CODES.contains(code) && !code.matches("[0-9]+"))
          .filter(code -> language.optional("value." + code).isEmpty())
          .forEach(missing::add);
    }
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void sentences_are_whole_and_never_say_that_silence_withholds(Language language) {
    Map<String, Long> said = new TreeMap<>();
    for (CannedQuery query : Shipped.CATALOG.all()) {
      ResultTable table = table(query, language);
      for (Row row : table.rows()) {
        String text = row.sentence().text();
        assertFalse(UNFILLED.matcher(text).find(), query.slug() + ": " + text);
        String all = text + row.cells().stream().map(Cell::text).toList();
        assertFalse(all.toLowerCase(Locale.ROOT).contains("withhold"), all);
      }
      long count = sentences(table).stream().filter(text -> !text.isEmpty()).count();
      if (count > 0) {
        said.put(query.slug(), count);
      }
    }
    assertTrue(said.size() >= 50, said.keySet().toString());
  }

  @ParameterizedTest
  @CsvSource({"60", "80", "120"})
  void no_line_is_wider_than_the_terminal(int columns) {
    for (CannedQuery query : Shipped.CATALOG.all()) {
      String text = ResultText.of(table(query, Language.KO), Language.KO, columns);
      text.lines()
          .filter(line -> Width.of(line) > columns)
          .forEach(line -> assertEquals("", query.slug() + ": " + line));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {a}[은] {b}[을] 썼다. | GPT-4o는 DeepSeek-R1을 썼다.
          {b}[과] {c}[이] 있다. | DeepSeek-R1과 웹 페이지가 있다.
          {c}[으로] 했다고 한다 | 웹 페이지로 했다고 한다
          {d}[으로] {d}[이라고] | 사람이 만든 말로 사람이 만든 말이라고
          """)
  void particles_follow_the_name(String template, String sentence) {
    Map<String, RowValue> row =
        Map.of(
            "a", value("GPT-4o"),
            "b", value("DeepSeek-R1"),
            "c", value("웹 페이지"),
            "d", value("사람이 만든 말"));
    assertEquals(
        sentence,
        SentenceTemplate.of(template).fill(row, Language.KO).map(Sentence::text).orElse(""));
  }

  private static RowValue value(String text) {
    return new RowValue(null, text, Cell.plain(text));
  }

  @Test
  void a_row_without_the_value_that_its_sentence_needs_stays_a_row() {
    SentenceTemplate template = SentenceTemplate.of("kind=x | {a|b} and {c}");
    assertEquals("", text(template, Map.of("kind", value("x"), "a", value("1"))), "one is missing");
    Map<String, RowValue> row = Map.of("kind", value("x"), "b", value("2"), "c", value("3"));
    assertEquals("2 and 3", text(template, row));
    assertEquals("", text(SentenceTemplate.of("kind=y,z | {b}"), row), "another kind");
  }

  @Test
  void chinese_has_no_spaces_but_beside_latin() {
    Map<String, RowValue> row = Map.of("a", value("数学"), "b", value("GPT-4o"));
    assertEquals(
        "据称数学在 GPT-4o 中占多数。",
        SentenceTemplate.of("据称 {a} 在 {b} 中占多数。")
            .fill(row, Language.ZH)
            .map(Sentence::text)
            .orElse(""));
  }

  private static String text(SentenceTemplate template, Map<String, RowValue> row) {
    return template.fill(row, Language.EN).map(Sentence::text).orElse("");
  }

  @Test
  void silence_is_told_as_silence_in_each_language() {
    Stream.of(
            Map.entry(Language.EN, " does not mention the training compute of GPT-4o."),
            Map.entry(Language.KO, "에는 GPT-4o의 학습 연산량에 대한 언급이 없다."),
            Map.entry(Language.ZH, " 未提及 GPT-4o 的训练算力。"))
        .forEach(
            expected -> {
              ResultTable table = table("compute-by-stage", "model", "gpt-4o", expected.getKey());
              assertTrue(
                  sentences(table).stream().anyMatch(text -> text.endsWith(expected.getValue())),
                  sentences(table).toString());
            });
  }

  @Test
  void notes_are_in_the_language_of_the_reader() {
    List<String> english =
        table("datasets-by-stage", "model", "smollm3-3b", Language.EN).rows().stream()
            .map(Row::note)
            .toList();
    List<String> korean =
        table("datasets-by-stage", "model", "smollm3-3b", Language.KO).rows().stream()
            .map(Row::note)
            .toList();
    assertEquals(english.size(), korean.size());
    for (int i = 0; i < english.size(); i++) {
      assertEquals(english.get(i).isEmpty(), korean.get(i).isEmpty());
      assertTrue(
          korean.get(i).isEmpty()
              || korean
                  .get(i)
                  .codePoints()
                  .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL),
          korean.get(i));
    }
    assertTrue(english.stream().anyMatch(note -> !note.isEmpty()));
  }

  @Test
  void columns_for_machines_and_what_the_sentence_says_are_left_out() {
    ResultTable table = table("knowledge-cutoffs", "model", "gpt-4o", Language.KO);
    assertEquals(List.of("출처 간 일치", "단서"), heads(table));
    assertTrue(sentences(table).contains("GPT-4o의 지식 컷오프는 2023-10이라고 한다."));
    assertTrue(table.hasSources());
    List<Cell> source = table.rows().get(0).sources().get(0);
    assertTrue(source.get(0).iri().contains("/document/"), source.toString());
    assertTrue(source.get(1).iri().contains("/claim/"), source.toString());
  }

  @Test
  void what_the_curators_refute_is_marked_and_told_why() {
    ResultTable table = table("knowledge-cutoffs", "model", "gpt-4o", Language.KO);
    Row september = table.rows().get(0);
    assertTrue(september.isRefuted() && september.note().startsWith("틀린 것으로 판단: "));
    assertTrue(ResultText.of(table, Language.KO, 80).startsWith("× GPT-4o의 지식 컷오프는 2023-09"));
    assertFalse(table.rows().get(1).isRefuted());
  }

  @Test
  void ends_and_unit_are_one_amount() {
    ResultTable table = table("reported-or-estimated", "model", "deepseek-v3-base", Language.KO);
    assertTrue(
        sentences(table).contains("사전 학습 (DeepSeek-V3-Base 학습)의 비용은 532만 8,000달러라고 한다."),
        sentences(table).toString());
    assertFalse(heads(table).contains("단위"));
  }

  /** Unbound where a document was read for nothing, a note would be joined with every row. */
  @Test
  void rows_without_a_claim_have_no_source_and_no_note() {
    for (CannedQuery query : Shipped.CATALOG.all()) {
      for (Row row : table(query, Language.EN).rows()) {
        assertTrue(row.note().isEmpty() || !row.sources().isEmpty(), query.slug() + " " + row);
      }
    }
  }
}
