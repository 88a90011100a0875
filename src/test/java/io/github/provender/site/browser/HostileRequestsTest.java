package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.site.ServedSite;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a request says becomes an element or an attribute of the answer. */
class HostileRequestsTest {
  private static final String CALM = "calm";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?lang=%s",
        "/?x=%s",
        "/ask?q=%s",
        "/ask?q=DeepSeek-R1&lang=%s",
        "/compare?model=%s",
        "/compare?model=deepseek-r1&model=gpt-4o&x=%s",
        "/compare?model=deepseek-r1&only-differences=%s",
        "/page/id/model/deepseek-r1?x=%s",
        "/page/id/model/%s",
        "/lineage/%s",
        "/queries/%s",
        "/queries/lineage?model=%s",
        "/queries/models?%s=1",
        "/editor?query=%s",
        "/disagreements?model=%s",
        "/%s"
      })
  void what_is_asked_stays_a_text(String address) throws Exception {
    ParsedPage calm = ParsedPage.of(answer(address, CALM).body());
    for (String fragment : HostileTexts.FRAGMENTS) {
      HttpResponse<String> response = answer(address, fragment);
      assertTrue(response.statusCode() < 500, response.statusCode() + " for " + fragment);
      boolean isPage =
          response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
      if (isPage) {
        ParsedPage page = ParsedPage.of(response.body());
        List<String> added = HostileLabelsTest.added(calm.census(), page.census());
        boolean suggests = address.startsWith("/ask") || response.statusCode() >= 400;
        assertEquals(
            List.of(),
            added.stream().filter(a -> !(suggests && isOfSuggestions(a))).toList(),
            fragment);
        assertEquals(List.of(), HostileLabelsTest.dangerous(page), fragment);
        assertEquals(elsewhere(calm), elsewhere(page), fragment);
      }
    }
  }

  /** Whether a text brings up near names as links, and how many, is no matter of tags. */
  private static boolean isOfSuggestions(String added) {
    return added.matches("(a|a href|h2|li|p|p class|ul)=.*");
  }

  /** Addresses of other sites that the page leads to. */
  private static Set<String> elsewhere(ParsedPage page) {
    return page.followed()
        .filter(address -> !address.matches("(?s)/([^/\\\\].*)?|[#?].*|"))
        .collect(Collectors.toSet());
  }

  private static HttpResponse<String> answer(String address, String text) throws Exception {
    String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    return ServedSite.SHIPPED.page(address.replace("%s", encoded));
  }
}
