package io.github.provender.site.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.graph.Workspace;
import io.github.provender.history.History;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.site.FeedReader;
import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The page and the feed on changes, of the tests' small world. */
class ChangesPageTest {
  private static final GoldenWorld WORLD = GoldenWorld.of(Shipped.WORKSPACE);
  private static final ServedSite SITE =
      ServedSite.of(WORLD.graph(), History.of(new Workspace(WORLD.folder())));

  private static String page(String path) throws Exception {
    HttpResponse<String> answer = SITE.page(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  @Test
  void the_newest_version_comes_first_and_says_what_it_changed() throws Exception {
    List<String> versions =
        PageReader.all(
            "(<section id=\"[^\"]*\" class=\"version\">.*?</section>)", page("/changes?lang=en"));
    assertEquals(2, versions.size());
    assertTrue(
        versions.get(0).contains("<h2>Version spring <small><time datetime=\"2026-11-25\">"));
    assertTrue(
        versions
            .get(0)
            .contains(
                "In documents known before, one statement was added, one says something else, and one was"
                    + " withdrawn. One more says the same as before"),
        versions.get(0));
    assertTrue(versions.get(1).contains("One document was added, with 31 statements. 2 models"));
    assertTrue(versions.get(1).contains("<a href=\"/id/model/ant-base?lang=en\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "document=ant-report",
        "model=ant-base",
        "about=https%3A%2F%2Fw3id.org%2Fprovender%2Fid%2Fclaim%2Fant-report.parameters"
      })
  void a_changed_amount_is_told_before_and_after_in_the_pages_language(String filter)
      throws Exception {
    assertTrue(page("/changes?lang=ko&" + filter).contains("변경 전: 60억 개, 변경 후: 70억 개"));
    String english = page("/changes?lang=en&" + filter);
    assertTrue(english.contains("before: 6B parameters; after: 7B parameters"), english);
    assertTrue(english.contains("href=\"/id/claim/ant-report.parameters?lang=en\""));
  }

  @Test
  void a_withdrawn_claim_is_named_by_what_it_was_about_and_leads_nowhere() throws Exception {
    String page = page("/changes?lang=en&model=ant");
    assertTrue(page.contains(">Ant: Training cost</span>"), page);
    assertFalse(page.contains("ant-report.lost"), page);
    assertFalse(page.contains("ant-report.parameters"), "that is about another model");
  }

  @Test
  void of_what_never_changed_nothing_is_told() throws Exception {
    assertTrue(
        page("/changes?lang=en&model=dragonfly").contains("No version recorded here changed"));
    assertFalse(page("/page/id/model/dragonfly?lang=en").contains("/changes?about="));
  }

  @Test
  void without_history_the_page_says_so() throws Exception {
    assertTrue(
        ServedSite.of(WORLD.graph())
            .page("/changes?lang=en")
            .body()
            .contains("No version is recorded here."));
  }

  @ParameterizedTest
  @CsvSource({
    "model/ant, spring",
    "model/ant-base, spring",
    "document/ant-report, spring",
    "claim/ant-report.parameters, spring",
    "claim/ant-report.developer, 2026-11-20"
  })
  void each_page_tells_when_it_changed_last(String thing, String version) throws Exception {
    assertTrue(
        page("/page/id/" + thing + "?lang=en")
            .contains(
                "<a href=\"/changes?about=https%3A%2F%2Fw3id.org%2Fprovender%2Fid%2F"
                    + thing.replace("/", "%2F")
                    + "&amp;lang=en\">This page last changed in version "
                    + version
                    + "</a>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"about=http://example.org/", "model=no+such+model+at+all", "document=zzzzzz"})
  void what_is_not_ours_is_refused(String filter) throws Exception {
    assertEquals(400, SITE.page("/changes?" + filter).statusCode());
  }

  @Test
  void the_feed_is_valid_and_leads_to_the_versions() throws Exception {
    HttpResponse<String> answer = SITE.page("/changes.atom?lang=en");
    assertEquals(
        "application/atom+xml;charset=utf-8",
        answer.headers().firstValue("content-type").orElse(""));
    Element feed = FeedReader.parsed(answer.body());
    assertEquals("https://w3id.org/provender/changes", FeedReader.text(feed, "id"));
    assertEquals("2026-11-25T00:00:00Z", FeedReader.text(feed, "updated"));
    assertEquals(SITE.origin() + "/changes.atom?lang=en", FeedReader.href(feed, "self"));
    List<Element> entries = FeedReader.children(feed, "entry");
    assertEquals(2, entries.size());
    Element newest = entries.get(0);
    assertEquals("https://w3id.org/provender/changes#spring", FeedReader.text(newest, "id"));
    assertEquals("Version spring", FeedReader.text(newest, "title"));
    assertEquals(SITE.origin() + "/changes?lang=en#spring", FeedReader.href(newest, "alternate"));
    assertTrue(FeedReader.text(newest, "summary").startsWith("In documents known before, one"));
    assertTrue(
        page("/changes?lang=en")
            .contains("href=\"/changes.atom?lang=en\" type=\"application/atom+xml\""));
  }
}
