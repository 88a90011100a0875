package io.github.provender.site.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.site.ServedSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the addresses of things answer. */
class EntityRoutesTest {
  private static HttpResponse<String> get(String path) throws Exception {
    return ServedSite.SHIPPED.get(path, "Accept", "text/html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page/id/model/deepseek-r1",
        "/page/id/dataset/common-crawl",
        "/page/id/organization/openai",
        "/page/id/document/deepseek-r1-v1",
        "/page/id/claim/deepseek-r1-v1.base-model",
        "/page/id/activity/deepseek-r1.sft",
        "/page/id/license/apache-2.0",
        "/page/concept/aspect",
        "/page/concept/aspect/base-model",
        "/page/concept/disclosure/not-mentioned?all=true",
        "/lineage/deepseek-r1",
        "/disagreements?model=deepseek-r1"
      })
  void pages_keep_the_language_on_every_link(String path) throws Exception {
    HttpResponse<String> response = get(path + (path.contains("?") ? "&" : "?") + "lang=ko");
    assertEquals(200, response.statusCode());
    java.util.regex.Matcher link =
        java.util.regex.Pattern.compile("href=\"(/(?:id|concept|page|lineage|compare)[^\"]*)\"")
            .matcher(response.body());
    int links = 0;
    while (link.find()) {
      assertTrue(link.group(1).contains("lang="), link.group(1));
      links++;
    }
    assertTrue(links > 1, "no links");
  }

  @ParameterizedTest
  @CsvSource({"en, Replaces, Replaced by", "ko, 이전 버전, 이후 버전", "zh, 旧版本, 新版本"})
  void the_versions_of_a_document_lead_to_each_other(
      String language, String replaces, String replacedBy) throws Exception {
    String newer = get("/page/id/document/bloom-card-1.3?lang=" + language).body();
    assertTrue(
        newer.contains("<dt>" + replaces + "</dt><dd><a href=\"/id/document/bloom-card-1.0?"),
        newer);
    String older = get("/page/id/document/bloom-card-1.0?lang=" + language).body();
    assertTrue(
        older.contains("<dt>" + replacedBy + "</dt><dd><a href=\"/id/document/bloom-card-1.3?"),
        older);
  }

  @ParameterizedTest
  @CsvSource({
    "/id/model/deepseek-r1/, /id/model/deepseek-r1",
    "/page/id/model/deepseek-r1/?lang=ko, /page/id/model/deepseek-r1?lang=ko",
    "/concept/aspect/, /concept/aspect",
    "/lineage/deepseek-r1/, /lineage/deepseek-r1",
    "/disagreements/, /disagreements"
  })
  void a_slash_too_many_leads_on_for_good(String path, String there) throws Exception {
    HttpResponse<String> response = get(path);
    assertEquals(308, response.statusCode());
    assertEquals(there, response.headers().firstValue("Location").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/id/model/deepseek-r11", "/page/id/model/deepseek-r11", "/lineage/deepseek-r11"})
  void what_is_unknown_is_404_with_the_nearest_names(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertEquals(404, response.statusCode());
    assertTrue(response.body().contains("href=\"/id/model/deepseek-r1?lang=en\""), response.body());
  }

  @Test
  void an_unknown_model_in_the_filter_is_told() throws Exception {
    assertEquals(400, get("/disagreements?model=nothing-of-that-kind").statusCode());
  }

  @Test
  void a_long_list_is_cut_only_with_a_link_to_the_whole() throws Exception {
    String path = "/page/concept/disclosure/not-mentioned";
    String some = get(path).body();
    assertTrue(some.contains("href=\"" + path + "?all=true&amp;lang=en\""), "no link to the whole");
    assertTrue(get(path + "?all=true").body().length() > 2 * some.length());
  }

  @ParameterizedTest
  @CsvSource({
    "mldcat-ap.ttl, text/turtle, it6:MachineLearningModel",
    "cdx.json, application/vnd.cyclonedx+json; version=1.7, machine-learning-model",
    "spdx.json, application/spdx+json, ai_AIPackage",
    "schema-org.jsonld, application/ld+json, fair4ml:MLModel",
    "card.yaml, application/yaml, model_name: GPT-4o"
  })
  void a_model_is_had_in_the_forms_of_others(String extension, String type, String holds)
      throws Exception {
    String path = "/data/id/model/gpt-4o." + extension;
    HttpResponse<String> response = get(path);
    assertEquals(200, response.statusCode());
    assertEquals(type, response.headers().firstValue("Content-Type").orElse(""));
    assertTrue(response.body().contains(holds), response.body());
    assertTrue(response.body().contains("claims are in this file."), response.body());
    HttpResponse<String> page = get("/page/id/model/gpt-4o");
    assertTrue(page.body().contains("<a href=\"" + path + "\">"), page.body());
    String links = page.headers().firstValue("Link").orElse("");
    assertTrue(links.contains("<" + path + ">; rel=\"describedby\"; type=\"" + type), links);
    assertEquals(404, get("/data/id/model/no-such-model." + extension).statusCode());
    assertEquals(404, get("/data/id/dataset/common-crawl." + extension).statusCode());
  }
}
