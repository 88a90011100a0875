package io.github.provender.site.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on summaries, of the tests' small world. */
class WatchPageTest {
  private static final ServedSite WORLD = ServedSite.of(GoldenWorld.of(Shipped.WORKSPACE).graph());

  private static String page(String language) throws Exception {
    HttpResponse<String> answer = WORLD.page("/watch?lang=" + language);
    assertEquals(200, answer.statusCode());
    return answer.body();
  }

  private static String table(String form) throws Exception {
    String section =
        PageReader.part("<section id=\"form-" + form + "\">(.*?)</section>", page("en"));
    return PageReader.part("<table class=\"watch\">(.*?)</table>", section);
  }

  @ParameterizedTest
  @CsvSource({
    "answered, model-name",
    "denied, crawlers-used",
    "in-words, crawler-purposes",
    "by-category, crawled-domains",
    "elsewhere, size-comments",
    "cannot-provide, illegal-content",
    "inapplicable, dependencies",
    "unreadable, other-information",
    "empty, crawler-names"
  })
  void a_cell_shows_its_kind_of_answer_and_leads_to_the_claim(String kind, String claim)
      throws Exception {
    String link =
        "<a class=\"sy " + kind + "\" href=\"/id/claim/ant-base-summary." + claim + "?lang=en\"";
    assertTrue(table("ai-act-field").contains(link), link);
  }

  @Test
  void a_field_that_nobody_has_read_is_a_mark_without_a_link() throws Exception {
    String table = table("ai-act-field");
    int read = PageReader.all("(<a class=\"sy )", table).size();
    int unread = PageReader.all("(<span class=\"sy no-claim\")", table).size();
    assertEquals(19, read);
    assertEquals(54, read + unread);
  }

  @Test
  void a_form_without_sections_has_a_column_for_each_item() throws Exception {
    String table = table("ab-2013-field");
    assertEquals(12, PageReader.all("<abbr title=\"[^\"]*\">([0-9]+)</abbr>", table).size());
    assertTrue(table.contains("<a class=\"sy withheld\""), table);
  }

  @Test
  void the_counts_of_a_document_add_up_to_the_fields_that_were_read() throws Exception {
    String counts =
        PageReader.part(
            "<section id=\"form-ai-act-field\">.*?<table class=\"watch counts\">(.*?)</table>",
            page("en"));
    int sum =
        PageReader.all("</span> ([0-9]+)</td>", counts).stream().mapToInt(Integer::parseInt).sum();
    assertEquals(19, sum);
  }

  @Test
  void a_missing_summary_is_told_with_who_says_so_and_when() throws Exception {
    String missing = PageReader.part("<section id=\"missing\">(.*?)</section>", page("en"));
    String said = missing.substring(0, missing.indexOf("<h3>"));
    String unrecorded = missing.substring(missing.indexOf("<h3>"));
    assertTrue(said.contains(">Bee</a>"), said);
    assertTrue(
        said.contains("/id/claim/swarmwatch-list.bee-missing?lang=en\">Swarmwatch, 2026-09-01</a>"),
        said);
    assertTrue(unrecorded.contains(">Ant</a>"), unrecorded);
    assertFalse(unrecorded.contains(">Ant Base</a>"), "its summary is there");
  }

  @Test
  void the_newest_summary_comes_first_and_names_what_it_replaces() throws Exception {
    String newest = PageReader.part("<section id=\"newest\">(.*?)</section>", page("en"));
    List<String> items = PageReader.all("<li>(.*?)</li>", newest);
    assertEquals(2, items.size());
    assertTrue(items.get(0).contains("2026-08-10"), items.get(0));
    assertTrue(items.get(0).contains("/id/document/ant-base-summary-1?lang=en"), items.get(0));
    assertTrue(items.get(1).contains("without a date"), items.get(1));
  }

  @Test
  void the_page_tells_of_its_feed_and_is_in_the_sitemap_and_the_navigation() throws Exception {
    String page = page("zh");
    assertTrue(
        page.contains(
            "<link rel=\"alternate\" href=\"/watch.atom?lang=zh\" type=\"application/atom+xml\">"));
    assertTrue(WORLD.page("/sitemap.xml").body().contains("/watch</loc>"));
    assertTrue(WORLD.page("/").body().contains("href=\"/watch?lang=en\""));
  }

  @ParameterizedTest
  @CsvSource({"en, Public summaries of training content", "ko, 학습 콘텐츠 공개 요약", "zh, 训练内容公开摘要"})
  void the_page_is_in_every_language(String language, String title) throws Exception {
    assertTrue(page(language).contains("<h1>" + title + "</h1>"));
  }
}
