package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.site.ServedSite;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What pages and their stylesheets tell a browser to load; needs no browser. */
class LoadedAddressesTest {
  private static final Pattern IN_CSS =
      Pattern.compile("url\\(\\s*['\"]?([^'\")]+)|@import\\s+['\"]([^'\"]+)");

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void a_page_loads_only_from_its_own_host(PageKind kind) throws Exception {
    List<String> loaded = ParsedPage.of(body(kind.shipped())).loaded().toList();
    assertTrue(loaded.stream().anyMatch(address -> address.contains(".css")), loaded.toString());
    assertEquals(List.of(), loaded.stream().filter(LoadedAddressesTest::foreign).toList());
    for (String address : loaded) {
      if (address.contains(".css")) {
        assertEquals(List.of(), foreignInCss(body(address)), address);
      }
    }
  }

  private static String body(String address) throws Exception {
    return ServedSite.SHIPPED.page(address).body();
  }

  private static List<String> foreignInCss(String css) {
    return IN_CSS
        .matcher(css)
        .results()
        .flatMap(
            found -> Stream.ofNullable(found.group(1) == null ? found.group(2) : found.group(1)))
        .filter(LoadedAddressesTest::foreign)
        .toList();
  }

  /** Whether an address has a scheme or names a host; what the page carries itself does not. */
  private static boolean foreign(String address) {
    return address.matches("(?s)\\s*([a-zA-Z][a-zA-Z0-9+.-]*:|[/\\\\]{2}).*")
        && !address.startsWith("data:");
  }
}
