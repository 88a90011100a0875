package io.github.provender.site.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;

/** What programs read first: llms.txt (llmstxt.org) and the catalogue of interfaces (RFC 9727). */
class FrontDoorTest {
  private static final PageReader READER = new PageReader(ServedSite.SHIPPED.server().port());

  private static String path(String address) {
    return address.replaceFirst("^http://[^/]+", "");
  }

  /** What the published rules ask for: one H1, a blockquote, then lists of links under H2. */
  @Test
  void llms_txt_has_the_published_form() throws Exception {
    List<String> lines = READER.get("/llms.txt").body().lines().toList();
    assertTrue(lines.get(0).matches("# \\S.*"), lines.get(0));
    assertEquals(1, lines.stream().filter(line -> line.startsWith("# ")).count());
    assertTrue(lines.get(2).startsWith("> "), lines.get(2));
    int first = lines.indexOf("## Ask");
    lines.stream()
        .skip(first)
        .filter(line -> !line.isBlank() && !line.startsWith("## "))
        .forEach(line -> assertTrue(line.matches("- \\[.+]\\(http[^)]+\\)(: .+)?"), line));
    assertTrue(lines.contains("## Optional"), "what can be skipped");
  }

  @Test
  void all_links_of_llms_txt_lead_somewhere() throws Exception {
    List<String> links = PageReader.all("\\]\\((http[^)]+)\\)", READER.get("/llms.txt").body());
    assertTrue(links.size() > Shipped.CATALOG.slugs().size(), links.toString());
    for (String link : links) {
      int status = READER.get(path(link)).statusCode();
      assertTrue(
          status == 200
              || status == 303
              || (status == 400 && link.endsWith("/sparql"))
              || (status == 405 && link.endsWith("/mcp")),
          link + " " + status);
    }
  }

  @Test
  void the_catalogue_names_each_interface_with_its_description() throws Exception {
    HttpResponse<String> answer = READER.get("/.well-known/api-catalog", "*/*");
    assertEquals(
        "application/linkset+json;profile=\"https://www.rfc-editor.org/info/rfc9727\"",
        answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.headers().firstValue("Link").orElse("").contains("rel=\"api-catalog\""));
    List<JsonObject> contexts = new ArrayList<>();
    JSON.parse(answer.body())
        .get("linkset")
        .getAsArray()
        .forEach(context -> contexts.add(context.getAsObject()));
    List<String> items =
        contexts.get(0).get("item").getAsArray().stream().map(FrontDoorTest::href).toList();
    assertEquals(items, contexts.stream().skip(1).map(each -> each.getString("anchor")).toList());
    for (JsonObject context : contexts.subList(1, contexts.size())) {
      for (String relation : List.of("service-desc", "service-doc")) {
        String described = path(href(context.get(relation).getAsArray().get(0)));
        assertEquals(200, READER.get(described, "*/*").statusCode(), described);
      }
    }
  }

  private static String href(JsonValue link) {
    return link.getAsObject().getString("href");
  }
}
