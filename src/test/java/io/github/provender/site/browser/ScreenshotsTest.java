package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of every page in target/screenshots, for a person to look at. */
class ScreenshotsTest {
  private static final Path FOLDER = Path.of("target/screenshots");
  private static final int MAX_HEIGHT = 3000;
  private static final int[] WIDTHS = {360, 820, 1280};

  @RegisterExtension static final Browser BROWSER = new Browser();

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void a_page_fits_every_width_and_is_dark_where_wanted(PageKind kind) throws Exception {
    Files.createDirectories(FOLDER);
    BROWSER.open(PageKind.in("ko", kind.shipped()));
    BROWSER.settle();
    for (int width : WIDTHS) {
      take(kind, width, "light");
    }
    take(kind, WIDTHS[0], "dark");
  }

  private static void take(PageKind kind, int width, String scheme) throws IOException {
    BROWSER.view(width, scheme);
    String name = kind.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + scheme + ".png";
    Files.write(FOLDER.resolve(name), picture(width));
    assertTrue(number("document.documentElement.scrollWidth") <= width, name + " is too wide");
    assertEquals(scheme.equals("dark"), isDark(), name);
  }

  private static byte[] picture(int width) {
    long height = Math.min(MAX_HEIGHT, number("document.documentElement.scrollHeight"));
    Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
    Object data =
        BROWSER
            .driver()
            .executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                    "format",
                    "png",
                    "optimizeForSpeed",
                    true,
                    "captureBeyondViewport",
                    true,
                    "clip",
                    clip))
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
