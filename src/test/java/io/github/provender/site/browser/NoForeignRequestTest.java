package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.site.ServedSite;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person's browser asks for while a page is open: nothing of any other host. */
class NoForeignRequestTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  @BeforeEach
  void forget_earlier_requests() {
    BROWSER.open("/style.css");
    BROWSER.requested();
  }

  private static List<String> foreign(List<String> addresses) {
    String own = ServedSite.SHIPPED.origin() + "/";
    return addresses.stream()
        .filter(address -> !address.startsWith(own) && !address.matches("(data|blob|about):.*"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void a_page_asks_only_its_own_host(PageKind kind) throws Exception {
    BROWSER.open(kind.shipped());
    BROWSER.settle();
    List<String> asked = BROWSER.requested();
    assertTrue(asked.contains(ServedSite.SHIPPED.origin() + kind.shipped()), asked.toString());
    assertEquals(List.of(), foreign(asked));
  }

  @Test
  void a_foreign_request_would_be_seen() throws Exception {
    BROWSER.driver().get("data:text/html,<img src='http://example.org/seen.png'>");
    BROWSER.settle();
    assertEquals(List.of("http://example.org/seen.png"), foreign(BROWSER.requested()));
  }
}
