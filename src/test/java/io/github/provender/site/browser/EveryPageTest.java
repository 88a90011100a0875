package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.site.ServedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page as a browser shows it: it asks no other host, fits each width, and is dark where
 * wanted. With {@code -Dscreenshots} each view is kept in target/screenshots, for a person to look
 * at.
 */
class EveryPageTest {
  private static final Path FOLDER = Path.of("target/screenshots");
  private static final boolean WANTED = System.getProperty("screenshots") != null;
  private static final int MAX_HEIGHT = 3000;
  private static final int[] WIDTHS = {360, 820, 1280};

  @RegisterExtension static final Browser BROWSER = new Browser();

  @BeforeEach
  void forget_earlier_requests() {
    BROWSER.open("/style.css");
    BROWSER.requested();
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void a_page_asks_its_own_host_only_and_fits_every_width(PageKind kind) throws Exception {
    String address = PageKind.in("ko", kind.shipped());
    BROWSER.open(address);
    BROWSER.settle();
    List<String> asked = BROWSER.requested();
    assertTrue(asked.contains(ServedSite.SHIPPED.origin() + address), asked.toString());
    assertEquals(List.of(), foreign(asked));
    for (int width : WIDTHS) {
      look(kind, width, "light");
    }
    look(kind, WIDTHS[0], "dark");
  }

  @Test
  void a_foreign_request_would_be_seen() {
    BROWSER.driver().get("data:text/html,<img src='http://example.org/seen.png'>");
    BROWSER.settle();
    assertEquals(List.of("http://example.org/seen.png"), foreign(BROWSER.requested()));
  }

  private static List<String> foreign(List<String> addresses) {
    String own = ServedSite.SHIPPED.origin() + "/";
    return addresses.stream()
        .filter(address -> !address.startsWith(own) && !address.matches("(data|blob|about):.*"))
        .toList();
  }

  private static void look(PageKind kind, int width, String scheme) throws IOException {
    BROWSER.view(width, scheme);
    String name = kind.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + scheme;
    assertTrue(number("document.documentElement.scrollWidth") <= width, name + " is too wide");
    assertEquals(scheme.equals("dark"), isDark(), name);
    if (WANTED) {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(name + ".png"), picture(width));
    }
  }

  private static byte[] picture(int width) {
    long height = Math.min(MAX_HEIGHT, number("document.documentElement.scrollHeight"));
    Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
    Object data =
        BROWSER
            .driver()
            .executeCdpCommand(
                "Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true, "clip", clip))
            .get("data");
    return Base64.getDecoder().decode(String.valueOf(data));
  }

  private static boolean isDark() {
    return number(
            "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3)"
                + ".reduce((sum, part) => sum + Number(part), 0)")
        < 3 * 128;
  }

  private static long number(String expression) {
    return ((Number) BROWSER.driver().executeScript("return " + expression)).longValue();
  }
}
