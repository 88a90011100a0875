package io.github.provender.site.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.answer.Answerer;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import io.github.provender.site.comparison.ComparisonPage;
import io.github.provender.text.Language;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on the dataset itself, of the tests' small world. */
class AboutPageTest {
  private static final GoldenWorld FILES = GoldenWorld.of(Shipped.WORKSPACE);
  private static final ServedSite WORLD = ServedSite.of(FILES.graph());

  private static String section(String id, String language) throws Exception {
    HttpResponse<String> answer = WORLD.page("/about?lang=" + language);
    assertEquals(200, answer.statusCode());
    return PageReader.part("<section id=\"" + id + "\">(.*?)</section>", answer.body());
  }

  private static int sum(String column) {
    return Shipped.CATALOG.rows("coverage", FILES.graph(), Map.of()).stream()
        .mapToInt(row -> number(row, column))
        .sum();
  }

  private static int number(Binding row, String column) {
    return Integer.parseInt(row.get(Var.alloc(column)).getLiteralLexicalForm());
  }

  @Test
  void coverage_is_that_of_the_query() throws Exception {
    List<String> cells =
        PageReader.all(
            "<td><span class=\"m\">[^<]*</span> ([0-9,]+)</td>", section("coverage", "en"));
    List<Integer> told =
        cells.stream().map(cell -> Integer.valueOf(cell.replace(",", ""))).toList();
    assertEquals(List.of(sum("claimed"), sum("undisclosed"), sum("open")), told);
  }

  @Test
  void totals_are_those_of_the_query() throws Exception {
    Binding row = Shipped.CATALOG.rows("totals", FILES.graph(), Map.of()).get(0);
    String said = section("coverage", "en");
    assertTrue(
        said.contains(
            number(row, "claims") + " statements from " + number(row, "documents") + " documents"),
        said);
  }

  @Test
  void what_was_found_in_samples_is_told_with_its_share() throws Exception {
    String errors = section("errors", "en");
    assertTrue(errors.contains("40 were read: wrong 3 (7.5%)"), errors);
    assertTrue(errors.contains("First sample"), errors);
    assertTrue(errors.contains("<code>data/README.md</code>"), errors);
  }

  @Test
  void what_was_not_looked_for_in_a_sample_is_no_zero() throws Exception {
    String shipped = ServedSite.SHIPPED.page("/about?lang=en").body();
    List<String> rows = PageReader.all("<tr>(.*?)</tr>", shipped);
    String first = rows.stream().filter(row -> row.contains("seed 2026-11-22")).findFirst().get();
    assertTrue(first.contains("not measured"), first);
    String last = rows.stream().filter(row -> row.contains("seed 2026-11-29-l")).findFirst().get();
    assertTrue(last.contains("<span class=\"m\">filed wrongly</span> 0</td>"), last);
  }

  @Test
  void nobody_is_named() throws Exception {
    String who = section("who", "en");
    assertTrue(who.contains("The Provender contributors"), who);
    assertTrue(who.contains("creativecommons.org/licenses/by/4.0/"), who);
    assertTrue(who.contains("apache.org/licenses/LICENSE-2.0"), who);
  }

  @ParameterizedTest
  @CsvSource({"en, About, wrong", "ko, 소개, 틀림"})
  void the_page_is_in_the_language_asked_for(String language, String title, String fault)
      throws Exception {
    assertTrue(WORLD.page("/about?lang=" + language).body().contains("<h1>" + title + "</h1>"));
    assertTrue(section("errors", language).contains(">" + fault + "</abbr>"));
  }

  @Test
  void it_is_in_the_navigation_the_footer_and_the_sitemap() throws Exception {
    String home = WORLD.page("/?lang=ko").body();
    String footer = PageReader.part("<footer>(.*?)</footer>", home);
    for (String path : List.of("/about", "/docs", "/report?page=%2F", "/ontology")) {
      String join = path.contains("?") ? "&amp;" : "?";
      assertTrue(footer.contains("\"" + path + join + "lang=ko\""), path + footer);
    }
    assertTrue(footer.contains("버전 "), footer);
    String header = PageReader.part("<header>(.*?)</header>", home);
    assertTrue(header.contains("/download?lang=ko") && header.contains("/about?lang=ko"), header);
    String sitemap = WORLD.page("/sitemap.xml").body();
    for (String path : List.of("/about", "/docs", "/download")) {
      assertTrue(sitemap.contains(path + "</loc>"), path);
    }
  }

  @Test
  void a_page_saved_as_a_file_has_no_footer() {
    Node ant = FILES.names().model("ant");
    String saved =
        ComparisonPage.standalone(
            new Answerer(FILES.graph(), Shipped.CATALOG).compare(List.of(ant), Language.EN));
    assertFalse(saved.contains("<footer>"));
    assertFalse(saved.contains("/report?"));
    assertFalse(saved.contains("og:image"));
  }
}
