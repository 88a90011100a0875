package io.github.provender.site.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.site.ServedSite;
import io.github.provender.site.context.Library;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartRoutesTest {
  private static HttpResponse<String> page(String path) throws Exception {
    return ServedSite.SHIPPED.page(path);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "/charts, text/html",
    "/charts/knowledge-cutoffs, text/html",
    "/charts/knowledge-cutoffs/embed, text/html",
    "/charts/knowledge-cutoffs.svg, image/svg+xml",
    "/charts/knowledge-cutoffs.png, image/png",
    "/charts/knowledge-cutoffs.csv, text/csv"
  })
  void a_chart_is_had_in_every_form(String path, String type) throws Exception {
    HttpResponse<String> response = page(path);
    assertEquals(200, response.statusCode());
    assertTrue(header(response, "Content-Type").startsWith(type), header(response, "Content-Type"));
  }

  @Test
  void all_charts_stand_on_one_page_and_lead_to_their_own() throws Exception {
    String all = page("/charts").body();
    for (String name : Shipped.CATALOG.charts().slugs()) {
      assertTrue(all.contains("href=\"/charts/" + name + "?lang=en\""), name);
    }
  }

  @Test
  void a_chart_has_its_table_with_as_many_rows_as_its_csv() throws Exception {
    String html = page("/charts/knowledge-cutoffs").body();
    long rows = page("/charts/knowledge-cutoffs.csv").body().lines().count() - 1;
    String body = html.substring(html.indexOf("<tbody>"), html.indexOf("</tbody>"));
    assertEquals(rows, body.split("<tr>", -1).length - 1);
  }

  @Test
  void only_the_page_to_be_framed_may_be_framed() throws Exception {
    HttpResponse<String> framed = page("/charts/knowledge-cutoffs/embed");
    assertTrue(header(framed, "Content-Security-Policy").contains("frame-ancestors *"));
    assertFalse(framed.body().contains("<script") || framed.body().contains("<form"));
    assertTrue(
        header(page("/charts/knowledge-cutoffs"), "Content-Security-Policy")
            .contains("frame-ancestors 'none'"));
  }

  @Test
  void only_charts_of_points_offer_to_zoom_and_the_library_may_be_kept_for_ever() throws Exception {
    String points = page("/charts/training-tokens").body();
    String library = Library.ECHARTS.address("js");
    assertTrue(points.contains("class=\"zoom\"") && points.contains(library), points);
    String bars = page("/charts/composition").body();
    assertFalse(bars.contains("class=\"zoom\"") || bars.contains(library), bars);
    HttpResponse<String> script = page(library);
    assertEquals("text/javascript;charset=utf-8", header(script, "Content-Type"));
    assertTrue(header(script, "Cache-Control").contains("immutable"));
    assertEquals(404, page("/assets/echarts/6.0.0/echarts.js").statusCode());
  }

  @Test
  void an_unknown_chart_is_not_found_and_a_near_one_is_named() throws Exception {
    HttpResponse<String> miss = page("/charts/knowledge-cutofs");
    assertEquals(404, miss.statusCode());
    assertTrue(miss.body().contains("/charts/knowledge-cutoffs"), miss.body());
    assertEquals(404, page("/charts/knowledge-cutoffs.pdf").statusCode());
  }
}
