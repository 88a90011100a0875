package io.github.provender.site.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of rules, checks, derived facts and queries. */
class ReferenceRoutesTest {
  private static final ServedSite SITE = ServedSite.SHIPPED;

  @Test
  void every_file_has_its_page_in_the_index() throws Exception {
    String index = SITE.page("/docs?lang=ko").body();
    Map<String, List<Path>> parts =
        Map.of(
            "rules", Shipped.WORKSPACE.rules(),
            "checks", Shipped.WORKSPACE.checks(),
            "derived", Shipped.WORKSPACE.derived(),
            "queries", Shipped.WORKSPACE.queries());
    for (Map.Entry<String, List<Path>> part : parts.entrySet()) {
      for (Path file : part.getValue()) {
        String slug = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        String path = "/docs/" + part.getKey() + "/" + slug + "?lang=ko";
        assertTrue(index.contains("href=\"" + path + "\""), path);
      }
      Path last = part.getValue().get(part.getValue().size() - 1);
      String slug = last.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
      assertEquals(200, SITE.page("/docs/" + part.getKey() + "/" + slug).statusCode());
    }
  }

  @Test
  void a_rule_says_why_in_the_language_asked_for_and_shows_its_file() throws Exception {
    String page = SITE.page("/docs/rules/ClaimNamesItsDocument?lang=ko").body();
    assertTrue(page.contains("<h2>이유</h2>"), page);
    assertTrue(page.contains("서술은 근거 문서가"), page);
    assertTrue(page.contains("sh:NodeShape"), page);
  }

  @Test
  void a_query_shows_its_parameters_and_how_to_run_it() throws Exception {
    String page = SITE.page("/docs/queries/mentions?lang=en").body();
    assertTrue(page.contains("<code>entity</code>"), page);
    assertTrue(page.contains("./provender query mentions --param"), page);
    assertTrue(page.contains("href=\"/queries/mentions?lang=en\""), page);
  }

  @Test
  void an_unknown_name_is_told_with_one_that_is_near() throws Exception {
    HttpResponse<String> answer = SITE.page("/docs/checks/lineage-cycl");
    assertEquals(404, answer.statusCode());
    assertEquals(
        List.of("/docs/checks/lineage-cycle?lang=en"),
        PageReader.all("<li><a href=\"([^\"]*)\"", answer.body()));
    assertEquals(404, SITE.page("/docs/nothing/lineage-cycle").statusCode());
  }
}
