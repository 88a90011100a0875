package io.github.provender.site.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.site.ServedSite;
import java.net.http.HttpResponse;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRoutesTest {
  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return ServedSite.SHIPPED.get(path, "Accept", accept);
  }

  @ParameterizedTest
  @CsvSource({
    "/form/ai-act?model=gpt-4o, text/html, text/html",
    "/form/ai-act?model=gpt-4o, text/markdown, text/markdown",
    "/form/ai-act?model=gpt-4o, application/json, application/json",
    "/form/ai-act.md?model=gpt-4o, text/html, text/markdown",
    "/form/ab-2013.json?model=gpt-4o, text/html, application/json"
  })
  void a_form_is_had_by_accept_and_by_suffix(String path, String accept, String type)
      throws Exception {
    HttpResponse<String> response = get(path, accept);
    assertEquals(200, response.statusCode(), response.body());
    String told = response.headers().firstValue("Content-Type").orElse("");
    assertTrue(told.startsWith(type), told);
  }

  @ParameterizedTest
  @CsvSource({
    "/form/ai-act, 400",
    "/form/ai-act?model=gpt-4o&model=deepseek-r1, 400",
    "/form/ai-act?model=gpt-4oo, 400",
    "/form/nothing?model=gpt-4o, 404",
    "/form/ai-act.tex?model=gpt-4o, 404"
  })
  void what_is_no_form_of_one_model_is_refused(String path, int status) throws Exception {
    HttpResponse<String> response = get(path, "application/json");
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(
        status, JSON.parse(response.body()).get("status").getAsNumber().value().intValue());
  }

  @Test
  void a_model_is_known_by_its_aliases_and_a_near_miss_is_named() throws Exception {
    String first = get("/form/ab-2013.json?model=gpt-4o", "*/*").body();
    assertEquals(first, get("/form/ab-2013.json?model=GPT-4o", "*/*").body());
    String miss = get("/form/ab-2013.json?model=gpt-4oo", "application/json").body();
    assertTrue(miss.contains("gpt-4o"), miss);
  }

  @Test
  void the_page_of_a_model_leads_to_both_forms_and_they_lead_back() throws Exception {
    String model = ServedSite.SHIPPED.page("/page/id/model/gpt-4o?lang=ko").body();
    for (String name : new String[] {"ai-act", "ab-2013"}) {
      String path = "/form/" + name + "?model=gpt-4o&amp;lang=ko";
      assertTrue(model.contains("href=\"" + path + "\""), model);
      String page = ServedSite.SHIPPED.page(path.replace("&amp;", "&")).body();
      assertTrue(page.contains("href=\"/id/model/gpt-4o?lang=ko\""), page);
      assertTrue(page.contains("href=\"/form/" + name + ".json?model=gpt-4o&amp;lang=ko\""), page);
    }
  }
}
