package io.github.provender.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "whole document|문서 전체",
        "§2.3.3, p11|§2.3.3, 11쪽",
        "App. B.4.4, p35–36|부록 B.4.4, 35–36쪽",
        "l.78, l.107–109|78행, 107–109행",
        "item 1, paragraph 3|항목 1, 문단 3",
        "Table 8, p41|표 8, 41쪽",
        "Training Data|Training Data",
        "assets/openai.yaml, record GPT-4o, l.1656|assets/openai.yaml, GPT-4o 기록, 1656행",
        "App. B.3.3, p27, and Table 5|부록 B.3.3, 27쪽, 표 5",
        "l.12 and l.15|12행 · 15행",
        "item 2, first paragraph, bullet 3|항목 2, 문단 1, 글머리표 3"
      })
  void common_words_of_a_locator_are_put_into_korean(String locator, String place) {
    assertEquals(place, Language.KO.place(locator));
    assertEquals(locator, Language.EN.place(locator));
  }
}
