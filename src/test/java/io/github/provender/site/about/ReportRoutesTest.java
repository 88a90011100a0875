package io.github.provender.site.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.NoHurry;
import io.github.provender.Shipped;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.ops.DatasetVersion;
import io.github.provender.ops.Settings;
import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import io.github.provender.site.Server;
import io.github.provender.validate.RuleSet;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of errors: prefilled, and sent nowhere by this server. */
class ReportRoutesTest {
  private static final String CLAIM = "https://w3id.org/provender/id/claim/petal-news.base-model";
  private static final ServedSite WORLD = site("");

  private static ServedSite site(String reports) {
    Settings usual = NoHurry.settings();
    Settings settings =
        new Settings(
            usual.host(),
            usual.port(),
            usual.metricsPort(),
            usual.hosts(),
            usual.base(),
            reports,
            usual.console(),
            usual.requests(),
            usual.queries(),
            usual.limits(),
            usual.patience());
    return new ServedSite(
        Server.start(
            DatasetVersion.of(
                GoldenWorld.of(Shipped.WORKSPACE).graph(),
                Shipped.CATALOG,
                RuleSet.of(Shipped.WORKSPACE)),
            settings));
  }

  private static String link(String reports) throws Exception {
    String page = site(reports).page("/report?claim=" + PageReader.encoded(CLAIM)).body();
    return PageReader.part("<a class=\"report\" href=\"([^\"]*)\"", page).replace("&amp;", "&");
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {CLAIM, "petal-news.base-model"})
  void a_report_on_a_claim_says_what_it_says_where_and_its_address(String claim) throws Exception {
    HttpResponse<String> answer = WORLD.page("/report?claim=" + PageReader.encoded(claim));
    assertEquals(200, answer.statusCode());
    String text = PageReader.part("<textarea[^>]*>(.*?)</textarea>", answer.body());
    for (String part :
        new String[] {"Statement: ", "Document: The Daily Petal", "Place: ", CLAIM}) {
      assertTrue(text.contains(part), part + text);
    }
    assertFalse(answer.body().contains("class=\"report\""), "no address is named");
  }

  @Test
  void an_unknown_claim_is_told_with_those_near() throws Exception {
    HttpResponse<String> answer = WORLD.page("/report?claim=petal-news.base-mode");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("/id/claim/petal-news.base-model"), answer.body());
    HttpResponse<String> problem =
        WORLD.get("/report?claim=nothing-like-it", "Accept", "application/json");
    assertEquals(404, problem.statusCode());
    assertTrue(problem.body().contains("/problems#not-found"), problem.body());
  }

  @Test
  void a_report_on_a_page_has_its_whole_address() throws Exception {
    String page = WORLD.page("/report?page=%2Fcompare%3Fmodel%3Dant&lang=ko").body();
    assertTrue(page.contains("페이지: " + WORLD.origin() + "/compare?model=ant"), page);
    assertTrue(page.contains("href=\"/compare?model=ant&amp;lang=ko\""), page);
  }

  @Test
  void the_subject_names_what_is_reported() throws Exception {
    String page = WORLD.page("/report?page=%2Fpage%2Fid%2Fmodel%2Fant").body();
    assertTrue(page.contains("value=\"Error: Ant\""), page);
    assertTrue(WORLD.page("/report?page=%2F").body().contains("value=\"Error: Provender\""));
    assertTrue(WORLD.page("/report?page=%2Fwatch").body().contains("value=\"Error: /watch\""));
  }

  @Test
  void other_languages_and_its_own_link_keep_what_is_reported() throws Exception {
    String page = WORLD.page("/report?page=%2Fwatch&lang=en").body();
    assertTrue(page.contains("href=\"/report?page=%2Fwatch&amp;lang=ko\""), page);
    String footer = PageReader.part("<footer>(.*?)</footer>", page);
    assertTrue(footer.contains("\"/report?page=%2Fwatch&amp;lang=en\""), footer);
  }

  @Test
  void hostile_texts_are_shown_as_texts() throws Exception {
    String hostile = "/</textarea><script>alert(1)</script>\"'";
    String page = WORLD.page("/report?page=" + PageReader.encoded(hostile)).body();
    assertFalse(page.contains("<script>alert"), page);
    assertTrue(page.contains("&lt;/textarea&gt;"), page);
    assertEquals(400, WORLD.page("/report?page=https%3A%2F%2Fevil.example").statusCode());
    assertEquals(400, WORLD.page("/report?page=javascript%3Aalert(1)").statusCode());
    assertEquals(404, WORLD.page("/report?claim=" + PageReader.encoded(hostile)).statusCode());
  }

  @Test
  void a_path_that_browsers_take_for_another_site_is_no_link() throws Exception {
    for (String path : new String[] {"//evil.example", "/\\evil.example"}) {
      assertEquals(400, WORLD.page("/report?page=" + PageReader.encoded(path)).statusCode(), path);
    }
  }

  @Test
  void mail_is_filled_in() throws Exception {
    String link = link("mailto:errors@provender.example");
    assertTrue(
        link.startsWith("mailto:errors@provender.example?subject=Error%3A%20Ant%2C%20Base"), link);
    assertTrue(decoded(link).contains(CLAIM), link);
    assertFalse(link.contains("+"), link);
  }

  @Test
  void an_address_is_filled_in_where_it_has_places() throws Exception {
    String link = link("https://tracker.example/new?title={title}&body={text}");
    assertTrue(link.startsWith("https://tracker.example/new?title=Error%3A%20Ant%2C%20Base"), link);
    assertTrue(decoded(link).contains(CLAIM), link);
    assertEquals("https://tracker.example/new", link("https://tracker.example/new"));
  }

  @Test
  void claims_and_their_cards_lead_to_it() throws Exception {
    String claim = WORLD.page("/page/id/claim/petal-news.base-model").body();
    assertTrue(claim.contains("\"/report?claim=petal-news.base-model&amp;lang=en\""), claim);
    String comparison = WORLD.page("/compare?model=ant&model=bee&lang=zh").body();
    assertTrue(comparison.contains("\"/report?claim="), "cards");
  }
}
