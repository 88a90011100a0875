package io.github.provender.site.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.answer.Answerer;
import io.github.provender.compare.Cell;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Comparison;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.CellLines;
import io.github.provender.site.PageReader;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of a comparison shows. */
class ComparisonPageTest {
  /** The cards that the buttons in a part of a page open. */
  private static List<String> cards(String part, String page) {
    return PageReader.all("popovertarget=\"([^\"]*)\"", part).stream()
        .map(
            id ->
                PageReader.part(
                    "<div popover class=\"card\" id=\"" + id + "\">(.*?)</div>\n", page))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/compare?" + ServedComparison.TWO + "&lang=en",
        "/compare?" + ServedComparison.SIX + "&lang=ko",
        "/compare?" + ServedComparison.TWO + "&source=developer&group=rights",
        "/page/id/model/deepseek-r1"
      })
  void every_number_has_one_card_and_every_card_a_number(String path) throws Exception {
    String page = ServedComparison.READER.get(path).body();
    List<String> cards = PageReader.all("popover class=\"card\" id=\"([^\"]*)\"", page);
    List<String> numbers = PageReader.all("popovertarget=\"([^\"]*)\"", page);
    assertEquals(new TreeSet<>(cards), new TreeSet<>(numbers));
    assertEquals(new TreeSet<>(cards).size(), cards.size(), "two cards of one name");
    assertTrue(numbers.size() > cards.size(), "no card is shared");
  }

  @Test
  void a_card_names_author_standing_document_place_day_and_claim() throws Exception {
    String page = ServedComparison.page(ServedComparison.TWO + "&lang=en");
    String card =
        cards(ServedComparison.row("base-model", page), page).stream()
            .filter(each -> each.contains("/id/claim/deepseek-r1-v1.base-model?lang=en"))
            .findFirst()
            .orElseThrow();
    assertTrue(card.contains("DeepSeek <span class=\"tag developer\">Developer</span>"), card);
    assertTrue(card.contains("DeepSeek-R1 paper, v1"), card);
    assertTrue(card.contains("<a href=\"https://arxiv.org/pdf/2501.12948v1#page=3\">§1, p3</a>"));
    assertTrue(card.contains("<b>Note by Provender</b>"), card);
    assertTrue(card.contains("Read on 2026-11-22"), card);
    assertEquals(
        303,
        ServedComparison.READER.get("/id/claim/deepseek-r1-v1.base-model?lang=en").statusCode());
  }

  @Test
  void a_number_says_what_it_opens_and_whether_there_is_a_note() throws Exception {
    String row =
        ServedComparison.row(
            "base-model", ServedComparison.page(ServedComparison.TWO + "&lang=en"));
    assertTrue(
        row.contains(
            "aria-label=\"Source 2: DeepSeek, DeepSeek-R1 paper, v1 (arXiv:2501.12948v1), §1, p3\""
                + ">2*</button>"),
        row);
    assertTrue(row.contains("<button class=\"c w\""), "no second-hand source is set apart");
  }

  @Test
  void the_answer_stands_before_all_else() throws Exception {
    List<String> order =
        PageReader.all(
            "(<h1|class=\"lead\"|class=\"answer\"|id=\"pipelines\"|id=\"table\""
                + "|id=\"disagreements\"|id=\"documents\")",
            ServedComparison.page(ServedComparison.TWO));
    assertEquals(
        List.of(
            "<h1",
            "class=\"lead\"",
            "class=\"answer\"",
            "id=\"pipelines\"",
            "id=\"table\"",
            "id=\"disagreements\"",
            "id=\"documents\""),
        order);
  }

  @Test
  void groups_stand_with_data_first_and_data_is_open() throws Exception {
    String page = ServedComparison.page(ServedComparison.TWO + "&lang=en");
    assertEquals(
        List.of("pre-training", "post-training", "rights", "compute", "model", "origin", "law"),
        PageReader.all("<details class=\"grp\" id=\"g-([^\"]*)\"", page));
    assertEquals(
        List.of("pre-training", "post-training", "rights"),
        PageReader.all("<details class=\"grp\" id=\"g-([^\"]*)\" open", page));
  }

  @Test
  void each_mark_of_the_strip_leads_to_a_row() throws Exception {
    String page = ServedComparison.page(ServedComparison.TWO + "&lang=en");
    String strip = PageReader.part("<aside(.*?)</aside>", page);
    List<String> links = PageReader.all("href=\"#([^\"]*)\"", strip);
    assertEquals(2 * PageReader.all("(<tr id)", page).size(), links.size());
    links.forEach(id -> assertTrue(page.contains("id=\"" + id + "\""), id));
  }

  @Test
  void a_verdict_says_why_in_plain_sight() throws Exception {
    String row =
        ServedComparison.row(
            "base-model", ServedComparison.page(ServedComparison.TWO + "&lang=en"));
    assertTrue(row.contains("<span>DeepSeek-R1: told · "), row);
  }

  @Test
  void a_row_on_which_sources_differ_says_so_in_words() throws Exception {
    String page = ServedComparison.page(ServedComparison.TWO + "&lang=ko");
    assertTrue(
        ServedComparison.row("base-model", page)
            .contains("<span class=\"dispute\">출처마다 다름</span>"));
    assertFalse(ServedComparison.row("energy", page).contains("class=\"dispute\""));
  }

  @Test
  void a_value_found_wrong_is_struck_and_says_why() throws Exception {
    String row =
        ServedComparison.row("cost", ServedComparison.page(ServedComparison.TWO + "&lang=en"));
    assertTrue(row.contains("<s>US$5.6M</s>"), row);
    assertTrue(
        PageReader.part("<s>US\\$5.6M</s>(.*?)</li>", row).contains("<span class=\"why\">"), row);
  }

  @Test
  void a_line_on_the_snapshot_itself_is_marked() throws Exception {
    String page = ServedComparison.page(ServedComparison.TWO + "&lang=en");
    assertTrue(page.contains("Said of GPT-4o unless marked"));
    String row = ServedComparison.row("release-date", page);
    assertEquals(2, PageReader.all("(<span class=\"snap\">2024-05-13 itself<)", row).size(), row);
    assertFalse(ServedComparison.row("data-size", page).contains("class=\"snap\""));
  }

  @Test
  void kinds_of_absence_differ_in_text_and_in_look() throws Exception {
    String page = ServedComparison.page(ServedComparison.TWO + "&lang=en");
    assertTrue(
        ServedComparison.row("base-model", page)
            .contains("<span class=\"chip not-mentioned\">not men"));
    assertTrue(
        ServedComparison.row("distillation", page)
            .contains("<span class=\"chip no-claim\">nobody has looked"));
    assertTrue(
        ServedComparison.row("license", page)
            .contains("<span class=\"chip not-applicable\">does not"));
    String css = ServedComparison.READER.get("/style.css", "text/css").body();
    Set<String> looks = new TreeSet<>();
    List<String> kinds =
        List.of("withheld", "partly-disclosed", "unknown", "not-applicable", "no-claim");
    for (String kind : kinds) {
      looks.add(PageReader.part("\\.chip\\." + kind + " \\{([^}]*)}", css));
    }
    assertEquals(kinds.size(), looks.size(), looks.toString());
    Set<String> marks = new TreeSet<>();
    for (CellState state : CellState.values()) {
      assertTrue(page.contains("<li><span class=\"sy " + state.slug() + "\">"), state + " no key");
      marks.add(PageReader.part("\\.sy\\." + state.slug() + " \\{([^}]*)}", css));
    }
    assertEquals(CellState.values().length, marks.size(), marks.toString());
  }

  @Test
  void six_disagreements_are_shown_and_the_rest_linked() throws Exception {
    String page = ServedComparison.page(ServedComparison.TWO + "&lang=en");
    String section = PageReader.part("<section id=\"disagreements\">(.*?)</section>", page);
    assertEquals(6, PageReader.all("(<article>)", section).size());
    assertTrue(section.contains("/disagreements?model=deepseek-r1&amp;model=gpt-4o-2024-05-13"));
    for (String article : PageReader.all("<article>(.*?)</article>", section)) {
      assertTrue(PageReader.all("(<tr><th scope=\"row\")", article).size() > 1, article);
    }
  }

  @Test
  void the_four_stages_of_r1_stand_in_their_order() throws Exception {
    String steps =
        PageReader.part(
            "<ol class=\"pipe t1\">(.*?)</ol>", ServedComparison.page("model=deepseek-r1&lang=en"));
    List<String> names = PageReader.all("<b>\\d+ <a [^>]*>([^<]*)<", steps);
    assertEquals(
        List.of("Cold start", "Reasoning RL", "Rejection sampling and SFT", "RL for all scenarios"),
        names.subList(names.size() - 4, names.size()));
    assertTrue(steps.contains("starts from DeepSeek-V3-Base"));
  }

  @Test
  void only_steps_whose_order_is_told_are_numbered() throws Exception {
    String steps =
        PageReader.part(
            "<ol class=\"pipe t2\">(.*?)</ol>",
            ServedComparison.page(ServedComparison.TWO + "&lang=en"));
    assertEquals(
        List.of("Pre-training", "Post-training"),
        PageReader.all("<b>\\d+ <a [^>]*>([^<]*)<", steps));
  }

  @Test
  void steps_of_one_kind_stand_opposite_each_other() throws Exception {
    String page = ServedComparison.page("model=deepseek-r1&model=olmo-2-13b-instruct&lang=en");
    List<String> first = new java.util.ArrayList<>();
    for (String track : List.of("t1", "t2")) {
      String steps = PageReader.part("<ol class=\"pipe " + track + "\">(.*?)</ol>", page);
      first.add(
          PageReader.part("<li class=\"(p\\d+)[^\"]*\"><b>(?:\\d+ )?<a [^>]*>Pre-training", steps));
    }
    assertEquals(List.of("p1", "p1"), first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model=deepseek-r1", ServedComparison.TWO})
  void nothing_that_is_said_is_left_out(String models) throws Exception {
    String page = ServedComparison.page(models + "&lang=en");
    assertTrue(
        ServedComparison.row("post-training-data", page)
            .contains("<details class=\"more\"><summary>"));
    Comparison whole =
        new Answerer(Shipped.SERVED, Shipped.CATALOG)
            .compare(
                java.util.stream.Stream.of(models.split("&"))
                    .map(each -> Vocab.id("model", each.substring("model=".length())))
                    .toList(),
                Language.EN)
            .table();
    for (Comparison.Row row : whole.rows()) {
      String shown = ServedComparison.row(row.aspect().slug(), page).replace("&amp;", "&");
      String words = shown.replaceAll("<span lang=\"[a-z]+\">(“[^”]*”)</span>", "$1");
      List<String> claims = cards(shown, page);
      for (Cell cell : row.cells()) {
        for (Comparison.Value value : CellLines.told(cell)) {
          assertTrue(words.contains(value.text()), row.aspect().slug() + " lacks " + value.text());
          value
              .claims()
              .forEach(
                  claim ->
                      assertTrue(
                          claims.stream()
                              .anyMatch(
                                  card ->
                                      card.contains(
                                          claim.claim().getURI().substring(Vocab.BASE.length()))),
                          claim.claim().getURI()));
        }
      }
    }
  }

  @Test
  void a_label_in_another_language_says_so() throws Exception {
    assertTrue(
        ServedComparison.page(ServedComparison.TWO + "&lang=ko")
            .contains("lang=\"en\">DeepSeek-R1</a>"));
    assertFalse(
        ServedComparison.page(ServedComparison.TWO + "&lang=en")
            .contains("lang=\"en\">DeepSeek-R1</a>"));
  }

  @Test
  void a_page_saved_as_a_file_needs_nothing_beside_it() {
    String file =
        ComparisonPage.standalone(
            new Answerer(Shipped.GRAPH, Shipped.CATALOG)
                .compare(List.of(Vocab.id("model", "deepseek-r1")), Language.EN));
    assertTrue(file.contains("<style>/* One sheet"));
    assertFalse(file.contains("<form"));
    assertFalse(file.contains("href=\"/"), "a link that only the server could follow");
  }
}
