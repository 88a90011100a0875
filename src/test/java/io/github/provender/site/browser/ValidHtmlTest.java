package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.site.ServedSite;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page is valid HTML, in every language. */
class ValidHtmlTest {
  private static HtmlRules rules;

  @BeforeAll
  static void read_the_rules() throws Exception {
    rules = new HtmlRules();
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void every_page_is_valid_html(PageKind kind) throws Exception {
    for (String language : List.of("en", "ko", "zh")) {
      String address = PageKind.in(language, kind.shipped());
      HttpResponse<String> response = ServedSite.SHIPPED.page(address);
      assertEquals(kind.status(), response.statusCode(), address);
      assertEquals(List.of(), rules.broken(response.body()), address);
    }
  }

  @Test
  void the_rules_find_what_is_broken() throws Exception {
    String head = "<!DOCTYPE html><html lang=en><title>x</title>";
    assertEquals(List.of(), rules.broken(head + "<p>fine"));
    List<String> broken = rules.broken(head + "<ul><dd id=a></ul><p id=a><img src=x>");
    assertTrue(broken.size() >= 3, broken.toString());
  }
}
