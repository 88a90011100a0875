package io.github.provender.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Remarks behind remarks share brackets; labels within a sentence take articles. */
class BracketsTest {
  @Test
  void two_brackets_in_a_row_become_one() {
    assertEquals("7 hours (estimated)", Brackets.with(Language.EN, "7 hours", "estimated"));
    assertEquals(
        "7 hours (estimated; earlier 9, estimated)",
        Brackets.with(Language.EN, "7 hours (estimated)", "earlier 9 (estimated)"));
    assertEquals("7시간(추정; 표)", Brackets.with(Language.KO, "7시간(추정)", "표"));
    assertEquals("7 小时（估计；表）", Brackets.with(Language.ZH, "7 小时（估计）", "表"));
  }

  @ParameterizedTest
  @CsvSource({
    "DeepSeek-V2 pre-training corpus, the DeepSeek-V2 pre-training corpus",
    "Seed model of Kimi k1.5, the seed model of Kimi k1.5",
    "Claude 3 Opus, Claude 3 Opus",
    "Kimi k1.5 after pre-training, Kimi k1.5 after pre-training",
    "RL for all scenarios, the RL for all scenarios",
  })
  void what_is_described_takes_an_article(String label, String within) {
    assertEquals(within, English.within(label));
  }
}
