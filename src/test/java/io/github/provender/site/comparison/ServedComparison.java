package io.github.provender.site.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import java.net.http.HttpResponse;

/** Comparison pages as they are served. */
final class ServedComparison {
  static final String TWO = "model=deepseek-r1&model=gpt-4o-2024-05-13";
  static final String SIX =
      TWO + "&model=olmo-2-13b-instruct&model=llama-3.1-405b&model=kimi-k1.5&model=bloom";
  static final PageReader READER = new PageReader(ServedSite.SHIPPED.server().port());

  static String page(String query) throws Exception {
    HttpResponse<String> response = READER.get("/compare?" + query);
    assertEquals(200, response.statusCode(), response.body());
    return response.body();
  }

  static String row(String aspect, String page) {
    String row = PageReader.part("<tr id=\"aspect-" + aspect + "\"(.*?)</tr>", page);
    assertFalse(row.isEmpty(), "no row " + aspect);
    return row;
  }

  private ServedComparison() {}
}
