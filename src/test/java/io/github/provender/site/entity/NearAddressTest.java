package io.github.provender.site.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.NameIndex;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.ServedSite;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearAddressTest {
  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return ServedSite.SHIPPED.get(path, "Accept", accept);
  }

  @ParameterizedTest
  @CsvSource({
    "/page/model/deepseek-r1, /page/id/model/deepseek-r1",
    "/page/model/deepseek-r1?lang=ko, /page/id/model/deepseek-r1?lang=ko",
    "/model/deepseek-r1, /id/model/deepseek-r1",
    "/id/model/DeepSeek-R1, /id/model/deepseek-r1",
    "/id/Model/DeepSeek-R1, /id/model/deepseek-r1",
    "/page/id/model/DeepSeek-R1, /page/id/model/deepseek-r1",
    "/data/id/model/DeepSeek-R1.ttl, /data/id/model/deepseek-r1.ttl",
    "/data/model/deepseek-r1.ttl, /data/id/model/deepseek-r1.ttl",
    "/lineage/DeepSeek-R1, /lineage/deepseek-r1",
    "/concept/Aspect/Base-Model, /concept/aspect/base-model"
  })
  void what_is_nearly_right_leads_on(String path, String there) throws Exception {
    HttpResponse<String> response = get(path, "text/html");
    assertEquals(303, response.statusCode(), response.body());
    assertEquals(there, response.headers().firstValue("Location").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "/Compare?model=gpt-4o, /compare?model=gpt-4o",
    "/ontology/, /ontology",
    "/Queries/models, /queries/models",
    "/PAGE/id/model/deepseek-r1, /page/id/model/deepseek-r1"
  })
  void another_spelling_of_a_route_leads_on_for_good(String path, String there) throws Exception {
    HttpResponse<String> response = get(path, "text/html");
    assertEquals(308, response.statusCode(), response.body());
    assertEquals(there, response.headers().firstValue("Location").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/dataset/deepseek-r1", "/deepseek-r1", "/id/model/deepseek-r11"})
  void what_is_of_another_kind_or_unknown_is_linked(String path) throws Exception {
    HttpResponse<String> page = get(path + "?lang=ko", "text/html");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("href=\"/id/model/deepseek-r1?lang=ko\""), page.body());
    assertTrue(page.body().contains("비슷한 이름"), page.body());
    assertFalse(page.body().contains("did you mean"), page.body());
    HttpResponse<String> problem = get(path, "application/json");
    assertEquals(404, problem.statusCode());
    assertTrue(problem.body().contains("DeepSeek-R1"), problem.body());
  }

  @Test
  void an_alias_leads_to_what_it_names() throws Exception {
    var graph = Shipped.GRAPH;
    var names = new NameIndex(graph);
    int tried = 0;
    for (var thing : names.allModels()) {
      for (var alias : graph.objects(thing, Vocab.ALT_LABEL)) {
        String text = alias.getLiteralLexicalForm();
        if (text.matches("[A-Za-z0-9._~-]+") && means(names, text, thing)) {
          String slug = Vocab.slug(thing);
          HttpResponse<String> response = get("/id/model/" + text, "text/html");
          assertEquals(303, response.statusCode(), text);
          String there = response.headers().firstValue("Location").orElse("");
          assertTrue(there.matches("/(page/)?id/model/" + slug), text + " → " + there);
          tried++;
        }
      }
    }
    assertTrue(tried > 0, "no alias was tried");
  }

  private static boolean means(NameIndex names, String alias, Node thing) {
    try {
      return names.anything(alias).equals(thing);
    } catch (UserError e) {
      return false; // it can mean several things
    }
  }
}
