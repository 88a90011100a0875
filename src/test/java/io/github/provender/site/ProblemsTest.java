package io.github.provender.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.http.Cors;
import io.github.provender.http.ProblemType;
import io.github.provender.text.Language;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
  private static final Pattern ENTRY =
      Pattern.compile("<dt id=\"([a-z-]+)\">.*?\\s<dd>([^<]+)</dd>");

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return ServedSite.SHIPPED.get(path, "Accept", accept);
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_type_is_explained_at_its_place(Language language) throws Exception {
    String page = get("/problems?lang=" + language.code(), "text/html").body();
    Set<String> explained =
        ENTRY
            .matcher(page)
            .results()
            .map((MatchResult r) -> r.group(1))
            .collect(Collectors.toSet());
    assertEquals(
        Arrays.stream(ProblemType.values()).map(ProblemType::slug).collect(Collectors.toSet()),
        explained);
    assertEquals(
        explained.size(),
        ENTRY.matcher(page).results().map((MatchResult r) -> r.group(2)).distinct().count());
  }

  @ParameterizedTest
  @CsvSource({
    "/nothing, 404, not-found",
    "/compare, 400, bad-request",
    "/?lang=en&lang=ko, 400, bad-request",
    "/queries/totals?format=csv&format=json, 400, bad-request",
    "/sparql?query=, 400, empty-query",
    "/sparql?query=ASK%7B%7D&format=json&format=xml, 400, format",
    "/sparql?query=ASK%7B%7D&format=json&output=xml, 400, format",
    "/sparql?query=ASK%7B%7D&timeout=1&timeout=2, 400, timeout",
    "/a;b, 400, bad-request"
  })
  void an_error_names_its_type_and_its_request(String path, int status, String type)
      throws Exception {
    HttpResponse<String> response = get(path, "application/json");
    assertEquals(status, response.statusCode(), response.body());
    JsonObject problem = JSON.parse(response.body());
    assertEquals("/problems#" + type, problem.getString("type"));
    assertEquals("/requests/" + header(response, "X-Request-Id"), problem.getString("instance"));
  }

  @Test
  void the_page_of_an_error_leads_to_its_explanation() throws Exception {
    String page = get("/nothing?lang=ko", "text/html").body();
    assertTrue(page.contains("href=\"/problems?lang=ko#not-found\""), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sparql?query=ASK%7B%7D", "/nothing"})
  void scripts_of_other_sites_may_read_the_same_headers_everywhere(String path) throws Exception {
    HttpResponse<String> response = get(path, "application/json, text/html;q=0.5");
    assertEquals(Cors.EXPOSED, header(response, Cors.EXPOSE));
    assertEquals(1, response.headers().allValues(Cors.EXPOSE).size());
  }

  @Test
  void the_icon_is_found_in_both_ways() throws Exception {
    HttpResponse<String> old = get("/favicon.ico", "image/*");
    assertEquals(308, old.statusCode());
    HttpResponse<String> icon = get(header(old, "Location"), "image/*");
    assertEquals("image/svg+xml", header(icon, "Content-Type"));
    assertTrue(icon.body().startsWith("<svg "), icon.body());
    assertTrue(get("/", "text/html").body().contains("<link rel=\"icon\" href=\"/favicon.svg\""));
  }

  @Test
  void robots_stay_away_from_what_costs() throws Exception {
    String robots = get("/robots.txt", "text/plain").body();
    for (String path : new String[] {"/sparql", "/compare?", "/editor?"}) {
      assertTrue(robots.contains("Disallow: " + path + "\n"), robots);
    }
  }
}
