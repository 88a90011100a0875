package io.github.provender.site.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.entity.lineage.Extent;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Site;
import io.github.provender.site.context.Templates;
import io.github.provender.text.Language;
import io.github.provender.validate.RuleSet;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineageRoutesTest {
  private static HttpResponse<String> page(String path) throws Exception {
    return ServedSite.SHIPPED.page(path);
  }

  private static String body(String path) throws Exception {
    HttpResponse<String> answer = page(path);
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  @ParameterizedTest
  @CsvSource({
    "/lineage/deepseek-r1, DeepSeek-R1",
    "/lineage/common-crawl, Common Crawl",
    "/lineage/dataset/common-crawl, Common Crawl",
    "/lineage/organization/ai2, Allen Institute for AI",
    "/lineage/ai2, Allen Institute for AI",
    "/lineage/llama-3.1-8b, Llama-3.1-8B"
  })
  void models_datasets_and_organizations_have_a_lineage(String path, String name) throws Exception {
    String page = body(path + "?lang=en");
    assertTrue(page.contains("<h1>Lineage of " + name + "</h1>"), page);
    assertTrue(page.contains("class=\"kin\""), "no tree");
  }

  @Test
  void it_can_be_read_at_once_on_whose_output_olmo_3_was_trained() throws Exception {
    String page = body("/lineage/olmo-3-32b-think?lang=en");
    String answer = page.substring(0, page.indexOf("class=\"kin\""));
    String written = PageReader.all("<dt>Data written by</dt>(.*?)</dd>", answer).get(0);
    List<String> writers = PageReader.all("<li><a href=\"/lineage/([^?\"]+)\\?lang=en", written);
    assertTrue(writers.containsAll(List.of("deepseek-r1", "qwq-32b", "qwen3-32b")), written);
    assertTrue(written.contains("/lineage/dataset/dolci-think-sft-32b?lang=en"), written);
    assertTrue(written.contains("href=\"/id/claim/"), "no claim cited");
  }

  @Test
  void of_a_model_on_whose_data_nothing_is_said_it_leads_to_what_is_not_told() throws Exception {
    String silent = "No statement here says what its data was taken from";
    String page = body("/lineage/gpt-4o-2024-05-13?lang=en");
    assertTrue(page.contains(silent), page);
    assertTrue(page.contains("href=\"/queries/synthetic-data-sources?model="), page);
    assertFalse(body("/lineage/olmo-3-32b-think?lang=en").contains(silent));
    assertFalse(body("/lineage/gpt-4o-2024-05-13?direction=down&lang=en").contains(silent));
  }

  @Test
  void a_refuted_tie_is_struck_and_no_part_of_the_answer() throws Exception {
    String page = body("/lineage/deepseek-r1?lang=en");
    assertTrue(page.contains("<s>trained on</s> we find this wrong"), page);
    String crawl = body("/lineage/common-crawl?lang=en");
    String answer = crawl.substring(0, crawl.indexOf("class=\"kin\""));
    assertFalse(answer.contains("href=\"/lineage/gpt-4?"), answer);
  }

  @Test
  void a_direction_leaves_out_the_other() throws Exception {
    assertFalse(body("/lineage/deepseek-r1?direction=up").contains("class=\"down\""));
    assertFalse(body("/lineage/deepseek-r1?direction=down").contains("class=\"up\""));
  }

  @Test
  void more_steps_show_more() throws Exception {
    int one = boxes("1");
    int two = boxes("2");
    assertTrue(one < two && two < boxes("all"), one + ", " + two);
    assertTrue(body("/lineage/deepseek-r1?depth=all").contains("class=\"kin outline\""));
  }

  private static int boxes(String depth) throws Exception {
    String page = body("/lineage/deepseek-r1?depth=" + depth);
    return PageReader.all("class=\"(box) ", page).size();
  }

  @ParameterizedTest
  @CsvSource({
    "/lineage/deepseek-r1?depth=3, '1, 2, all'",
    "/lineage/deepseek-r1?depth=0&lang=ko, '1, 2, all'",
    "/lineage/deepseek-r1?direction=left&lang=zh, 'both, up, down'",
    "/lineage/deepseek-r1.svg?depth=x, '1, 2, all'"
  })
  void another_depth_or_direction_is_refused_with_the_list(String path, String list)
      throws Exception {
    HttpResponse<String> answer = page(path);
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains(list), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lineage/deepseek-r11", "/lineage/deepseek-r11.svg"})
  void near_names_are_linked(String path) throws Exception {
    HttpResponse<String> answer = page(path + "?lang=en");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("/id/model/deepseek-r1?lang=en"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lineage/document/deepseek-r1-v1", "/lineage/dataset/deepseek-r1"})
  void nothing_else_has_a_lineage(String path) throws Exception {
    assertEquals(404, page(path).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "/lineage/model/deepseek-r1?depth=2, /lineage/deepseek-r1?depth=2",
    "/lineage/olmo-3-32b-think.after-dpo, /lineage/olmo-3-32b-think",
    "/lineage/Common-Crawl, /lineage/dataset/common-crawl",
    "/lineage/DeepSeek-R1.csv?lang=ko, /lineage/deepseek-r1.csv?lang=ko"
  })
  void one_thing_has_one_address(String path, String there) throws Exception {
    HttpResponse<String> answer = page(path);
    assertEquals(303, answer.statusCode(), answer.body());
    assertEquals(there, answer.headers().firstValue("Location").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "svg, image/svg+xml;charset=utf-8",
    "csv, text/csv;charset=utf-8",
    "json, application/json;charset=utf-8",
    "ttl, text/turtle"
  })
  void a_lineage_can_be_taken_along(String extension, String type) throws Exception {
    String page = body("/lineage/dataset/common-crawl?lang=en");
    String file = "/lineage/dataset/common-crawl." + extension + "?depth=1&direction=both&lang=en";
    assertTrue(page.contains("href=\"" + file.replace("&", "&amp;") + "\""), file);
    HttpResponse<String> answer = page(file);
    assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().contains(extension.equals("ttl") ? "d:c4" : "C4"), answer.body());
  }

  @Test
  void the_turtle_holds_the_statements_and_their_claims() throws Exception {
    var graph = RDFParser.fromString(body("/lineage/deepseek-r1.ttl"), Lang.TURTLE).toGraph();
    Node base = Vocab.id("model", "deepseek-v3-base");
    assertTrue(graph.contains(Vocab.id("model", "deepseek-r1"), Vocab.pv("hasBaseModel"), base));
    assertTrue(
        graph.contains(
            Vocab.id("claim", "deepseek-r1-v1.base-model"), Vocab.IS_STATED_IN, Node.ANY));
  }

  @Test
  void the_whole_lineage_of_every_model_is_small_enough_to_send() {
    Site site = new Site(Shipped.SERVED, Shipped.CATALOG, RuleSet.of(Shipped.WORKSPACE), "");
    LinkBuilder links = new LinkBuilder(Language.EN, false);
    LineageChoice whole = new LineageChoice("all", "both");
    for (Node model : site.names().allModels()) {
      LineagePage page =
          new LineagePage(site.lineages().of(model, whole.extent(), Language.EN), whole, links);
      String html = Templates.render("lineage", Map.of("page", page));
      assertTrue(html.length() < 1_000_000, model.getURI() + ": " + html.length());
    }
  }

  @Test
  void the_small_tree_leads_to_the_whole_lineage() {
    Site site = new Site(Shipped.SERVED, Shipped.CATALOG, RuleSet.of(Shipped.WORKSPACE), "");
    String tree =
        Templates.render(
            "family",
            Map.of(
                "lineage",
                site.lineages().of(Vocab.id("model", "deepseek-r1"), Extent.first(5), Language.KO),
                "links",
                new LinkBuilder(Language.KO, false)));
    assertTrue(tree.contains("href=\"/lineage/deepseek-r1?lang=ko\""), tree);
    assertTrue(tree.contains("class=\"box itself model\""), tree);
  }
}
