package io.github.provender.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.provender.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title says what the rows bear out, and no more. */
class ChartTitleTest {
  private static final String HEADER =
      """
      summary: Sizes
      summary_ko: 규모
      title: {best} leads with {most|token} of {models} models
      title_ko: {best}[이] {most|token}[으로] 가장 크다
      figures:
        - models = COUNT(DISTINCT ?model)
        - most = MAX(?size)
        - best = SAMPLE(?model) WHERE ?size = ?most
        - bests = COUNT(DISTINCT ?model) WHERE ?size = ?most
      holds: (?models > 1 && ?bests = 1)
      mark: bars
      columns:
        - row: model
        - x: size""";

  private static String title(String rows, Language language) {
    return ChartFixture.data(
            ChartFixture.query(
                HEADER, "SELECT * { VALUES (?model ?size) { " + rows + " } } ORDER BY ?model"),
            language)
        .title();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ("A" 1000000000) ("B" 2000000000)  | B leads with 2B tokens of 2 models
          ("A" 3000000000) ("B" 2000000000)  | A leads with 3B tokens of 2 models
          ("A" 15649999999999) ("B" 1)       | A leads with 15.6T tokens of 2 models
          ("A" 2000000000) ("B" 2000000000)  | Sizes
          ("A" 2000000000)                   | Sizes
          """)
  void the_title_changes_with_the_rows_and_is_withdrawn(String rows, String title) {
    assertEquals(title, title(rows, Language.EN));
  }

  @Test
  void without_rows_nothing_is_found() {
    assertEquals("Sizes", title("", Language.EN));
  }

  @Test
  void each_language_has_its_own_and_else_the_english_one() {
    String rows = "(\"개미\" 1000000000) (\"벌\" 2000000000)";
    assertEquals("벌이 20억 토큰으로 가장 크다", title(rows, Language.KO));
    assertEquals("벌 leads with 20 亿词元 of 2 models", title(rows, Language.ZH));
    assertEquals("규모", title("", Language.KO));
  }
}
