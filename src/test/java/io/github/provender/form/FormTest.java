package io.github.provender.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.form.Form.Answer;
import io.github.provender.form.Form.Field;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a filled form says of each field. */
class FormTest {
  private static List<String> statuses(Form form, String field) {
    return answers(form, field).stream().map(Answer::status).toList();
  }

  private static List<Answer> answers(Form form, String field) {
    return form.fields().stream()
        .filter(each -> each.term().slug().equals(field))
        .findFirst()
        .orElseThrow()
        .answers();
  }

  private static Form moth() {
    return FormFixture.form("ai-act", "moth", Language.EN);
  }

  @Test
  void the_forms_are_those_that_queries_name() {
    assertEquals(Set.of("ab-2013", "ai-act"), FormFixture.FORMS.names());
    assertEquals(
        Map.of(
            "ab-2013", "학습 데이터 문서(캘리포니아 AB 2013)",
            "ai-act", "학습 콘텐츠 공개 요약(EU AI법)"),
        FormFixture.FORMS.titles(FormFixture.GRAPH, Language.KO));
  }

  /** A field that the query forgot would look as if the law did not ask for it. */
  @ParameterizedTest
  @ValueSource(strings = {"ai-act", "ab-2013"})
  void every_field_of_the_scheme_is_in_the_form_once(String name) {
    Set<Node> wanted = new HashSet<>();
    for (Node field :
        FormFixture.GRAPH.subjects(SKOS.inScheme.asNode(), FormCatalog.scheme(name))) {
      if (!FormFixture.GRAPH.has(Node.ANY, Vocab.BROADER, field)) {
        wanted.add(field);
      }
    }
    List<Node> fields =
        FormFixture.form(name, "moth", Language.EN).fields().stream()
            .map(field -> field.term().node())
            .toList();
    assertEquals(wanted, Set.copyOf(fields));
    assertEquals(wanted.size(), fields.size());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void eight_silences_and_four_answers_are_told_apart(Language language) {
    Form form = FormFixture.form("ai-act", "moth", language);
    Map<String, String> told = new TreeMap<>();
    for (Field field : form.fields()) {
      field.answers().stream()
          .filter(answer -> answer.statements().isEmpty())
          .forEach(answer -> told.put(answer.status(), answer.text().replace(answer.note(), "")));
    }
    assertEquals(
        Set.of(
            "in-words",
            "by-category",
            "elsewhere",
            "cannot-provide",
            "empty",
            "inapplicable",
            "unreadable",
            "withheld",
            "absent",
            "no-claim"),
        told.keySet());
    assertEquals(told.size(), Set.copyOf(told.values()).size(), told.toString());
    assertTrue(told.entrySet().stream().noneMatch(e -> e.getValue().startsWith(e.getKey())));
  }

  @Test
  void the_own_form_is_not_mixed_with_what_others_say() {
    assertEquals(List.of("answered"), statuses(moth(), "crawlers-used"));
    assertEquals(List.of("evidence"), statuses(moth(), "licensed-data-used"));
    Answer evidence = answers(moth(), "licensed-data-used").get(0);
    assertEquals(
        "Evidence: Moth training data – has origin: Licensed from others", evidence.text());
    assertEquals("lantern-moth.origin", Vocab.slug(evidence.citation().orElseThrow().claim()));
    assertTrue(evidence.note().contains("No source is given."), evidence.note());
  }

  @Test
  void of_a_claim_on_two_models_each_form_has_its_own_part() {
    assertEquals(
        "placed on the market on: 2026-05-01", answers(moth(), "placement-date").get(0).text());
    Form glow = FormFixture.form("ai-act", "glow", Language.EN);
    assertEquals(
        "placed on the market on: 2026-06-01", answers(glow, "placement-date").get(0).text());
  }

  @Test
  void links_between_datasets_stay_out_where_the_answer_stands_beside_them() {
    assertEquals("Yes", answers(moth(), "crawlers-used").get(0).text());
  }

  @Test
  void a_snapshot_has_the_form_of_its_model() {
    Form snapshot = FormFixture.form("ai-act", "moth-2026-09", Language.EN);
    assertEquals(List.of("denied"), statuses(snapshot, "model-interactions-used"));
    assertEquals(1, snapshot.own().size());
  }

  @Test
  void facts_come_from_base_models_and_from_the_form_of_another_law() {
    Form glow = FormFixture.form("ai-act", "glow", Language.EN);
    assertEquals(
        "Evidence: Moth Base training data – has origin: Existing public dataset",
        answers(glow, "public-datasets-used").get(0).text());
    assertEquals(List.of("denied"), statuses(glow, "licensed-data-used"));
    Form california = FormFixture.form("ab-2013", "moth", Language.EN);
    assertEquals(List.of("answered"), statuses(california, "data-points"));
    assertTrue(
        answers(california, "sources-or-owners").stream()
            .map(answer -> Vocab.slug(answer.citation().orElseThrow().claim()))
            .collect(Collectors.toSet())
            .contains("moth-summary.crawlers"));
  }

  @Test
  void the_head_says_whose_words_these_are() {
    assertEquals(
        List.of(
            "This is what “Summary of Moth”, last updated on 2026-07-01, says, statement by statement."),
        moth().heads());
    assertEquals(
        List.of("A draft from public evidence, not the provider's own statement."),
        FormFixture.form("ab-2013", "glow", Language.EN).heads());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ai-act", "ab-2013"})
  void of_a_model_without_claims_nobody_has_looked_anywhere(String name) {
    Form form = FormFixture.form(name, "larva", Language.EN);
    assertFalse(form.fields().isEmpty());
    for (Field field : form.fields()) {
      assertEquals(
          List.of("Not looked into: no statement on this is held here"),
          field.answers().stream().map(Answer::text).toList());
      assertTrue(field.answers().get(0).citation().isEmpty());
    }
    assertEquals(List.of(), form.documents());
  }
}
