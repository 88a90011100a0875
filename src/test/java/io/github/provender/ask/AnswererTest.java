package io.github.provender.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswererTest {
  @ParameterizedTest
  @CsvSource({
    "DeepSeek-R1, page model/deepseek-r1",
    "deepseek r1, page model/deepseek-r1",
    "딥시크-R1, page model/deepseek-r1",
    "Common Crawl, page dataset/common-crawl",
    "OpnAI, page organization/openai",
    "deepseek-r1-v1, page document/deepseek-r1-v1",
    "https://w3id.org/provender/id/model/gpt-4o, page model/gpt-4o",
    "What does OpenAI withhold?, withheld issuer=openai",
    "OpenAI不公开什么？, withheld issuer=openai",
    "DeepSeek-R1 和 GPT-4o 的训练数据有何不同？, compare deepseek-r1 gpt-4o",
    "DeepSeek-R1의 교육 데이터는 GPT-4O-0513의 교육 데이터와 어떻게 다른가?, compare deepseek-r1 gpt-4o-2024-05-13",
    "DeepSeek-R1 GPT-4o Claude 3 Opus, compare deepseek-r1 gpt-4o claude-3-opus",
    "cost of GPT-4, training-cost model=gpt-4",
  })
  void leads_to(String question, String where) {
    Reply reply = Asked.reply(question);
    assertEquals(where, Asked.shown(reply));
    assertEquals(List.of(), reply.unused());
  }

  @ParameterizedTest
  @CsvSource({
    "DeepSeek-R1 and Llama 3.1, compare deepseek-r1 llama-3.1-405b",
    "DeepSeek-R1과 라마 3.1, compare deepseek-r1 llama-3.1-405b",
    "Llama 3.1, family-comparison family=llama-3.1",
    "라마 3.1, family-comparison family=llama-3.1",
  })
  void a_family_is_a_choice_with_the_likeliest_beside(String question, String likeliest) {
    Reply.Choice choice = assertInstanceOf(Reply.Choice.class, Asked.reply(question));
    assertEquals(likeliest, Asked.shown(choice.likeliest()));
    List<String> options =
        choice.groups().get(0).options().stream().map(each -> Asked.shown(each.reply())).toList();
    assertTrue(options.size() >= 9, options.toString());
    assertTrue(options.stream().anyMatch(each -> each.contains("llama-3.1-8b")));
  }

  @Test
  void the_word_after_a_family_tells_which_of_it() {
    assertEquals(
        "compare deepseek-r1 llama-3.1-405b", Asked.shown(Asked.reply("DeepSeek-R1과 라마 3.1 405B")));
  }

  @Test
  void a_misspelt_name_keeps_its_digits() {
    Reply reply = Asked.reply("Llama 3.7");
    assertFalse(Asked.shown(reply).contains("llama-3.1"), Asked.shown(reply));
  }

  @Test
  void what_a_parameter_needs_and_the_question_does_not_name_is_missing() {
    Reply.FilledQuery filled =
        assertInstanceOf(
            Reply.FilledQuery.class, Asked.reply("Which datasets were used in which stage?"));
    assertEquals("datasets-by-stage", filled.query().slug());
    assertEquals("model", filled.missing().get(0).name());
    assertFalse(filled.isAnswer());
  }

  @Test
  void words_that_are_left_aside_are_told() {
    Reply reply = Asked.reply("How much did GPT-4 cost to train, in bananas?");
    assertEquals("training-cost model=gpt-4", Asked.shown(reply));
    assertEquals(List.of("bananas"), reply.unused());
  }

  @Test
  void words_of_a_claim_find_it() {
    Reply reply = Asked.reply("attention masks between packed documents");
    assertTrue(Asked.shown(reply).startsWith("claims "), Asked.shown(reply));
  }

  @ParameterizedTest
  @ValueSource(strings = {"What is the weather in Seoul?", "서울 날씨는 어때?", "首尔天气怎么样？", "?", ""})
  void nothing_is_said_to_be_nothing(String question) {
    assertInstanceOf(Reply.Nothing.class, Asked.reply(question));
  }

  @Test
  void more_models_than_a_comparison_takes_are_told() {
    Reply reply =
        Asked.reply("DeepSeek-R1, GPT-4o, Claude 3 Opus, Phi-4, BLOOM, Gemini 1.5 Pro, DBRX Base");
    assertEquals(6, assertInstanceOf(Reply.SideBySide.class, reply).models().size());
    assertEquals(List.of("DBRX Base"), reply.unused());
  }

  static List<String> hostile() {
    return List.of(
        "DeepSeek-R1 ".repeat(10_000),
        "word ".repeat(10_000),
        "가나다 ".repeat(10_000),
        "a".repeat(100_000),
        "训练".repeat(50_000),
        "\u0000\u0001\u001f DeepSeek-R1 \u007f\u0085",
        "\u202eDeepSeek-R1\u202c \u200f",
        "مرحبا بالعالم שלום",
        "+(-cost AND \"OpenAI\") || [a TO z] {x} ~2 ^9 \\ /re.*/ *:*",
        "field:value AND (((((((((",
        "\ud83d\ude00\ud83d\ude00 \ud83d",
        "İİİİ ß ŉ ﬁ",
        "<script>alert(1)</script> ' \" ; DROP TABLE",
        "%s %n {0} ${x}",
        "https://w3id.org/provender/id/model/<x>");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostile_texts_are_only_texts(String question) {
    Reply reply = Asked.reply(question);
    assertTrue(Asked.shown(reply).length() > 0);
  }
}
