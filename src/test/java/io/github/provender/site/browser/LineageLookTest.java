package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lineages as a browser draws them: they fit, nothing overlaps, nothing is cut. */
class LineageLookTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  /** What lies over another box, beyond the page, or is cut, of the boxes that can be seen. */
  private static final String FAULTS =
      """
      const seen = [...document.querySelectorAll(".kin .box")].filter(box => box.checkVisibility());
      const name = box => box.textContent.trim().replace(/\\s+/g, " ");
      const places = seen.map(box => [box, box.getBoundingClientRect()]);
      const faults = [];
      places.forEach(([box, r], i) => {
        if (r.left < 0 || r.right > innerWidth) faults.push("beyond the page: " + name(box));
        if (r.width < 60) faults.push("too narrow: " + name(box));
        if (box.scrollWidth > box.clientWidth) faults.push("cut: " + name(box));
        for (const [other, o] of places.slice(0, i)) {
          if (r.left < o.right - 1 && o.left < r.right - 1 && r.top < o.bottom - 1
              && o.top < r.bottom - 1) faults.push(name(box) + " over " + name(other));
        }
      });
      if (document.documentElement.scrollWidth > innerWidth) faults.push("the page scrolls");
      return seen.length > 3 ? faults : ["nothing is drawn"];
      """;

  @AfterEach
  void look_at_the_screen_again() {
    BROWSER.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "/lineage/deepseek-r1, en",
    "/lineage/deepseek-r1?depth=2, ko",
    "/lineage/deepseek-r1?depth=all, zh",
    "/lineage/common-crawl, zh",
    "/lineage/common-crawl?depth=2, en",
    "/lineage/common-crawl?depth=all, ko",
    "/lineage/organization/ai2?depth=2, ko"
  })
  void a_lineage_fits_wide_and_narrow(String address, String language) {
    for (int width : new int[] {1200, 820, 360}) {
      BROWSER.view(width, "light");
      BROWSER.open(PageKind.in(language, address));
      assertEquals(List.of(), faults(), address + " at " + width);
    }
  }

  @Test
  void on_a_telephone_what_went_in_stands_above() {
    BROWSER.view(360, "light");
    BROWSER.open("/lineage/olmo-3-32b?lang=en");
    assertEquals("up,itself,down", order("top"));
    BROWSER.view(1200, "light");
    BROWSER.open("/lineage/olmo-3-32b?lang=en");
    assertEquals("up,itself,down", order("left"));
  }

  /** The three parts of a lineage in the order of where they stand. */
  private static String order(String side) {
    return String.valueOf(
        BROWSER
            .driver()
            .executeScript(
                """
                return [...document.querySelector(".kin").children]
                  .map(part => [part.getBoundingClientRect()[arguments[0]],
                      ["up", "itself", "down"].find(name => part.classList.contains(name))])
                  .sort((one, other) => one[0] - other[0]).map(part => part[1]).join();
                """,
                side));
  }

  @ParameterizedTest
  @CsvSource({"/lineage/deepseek-r1?depth=2&lang=en", "/lineage/common-crawl?lang=ko"})
  void nothing_is_cut_in_print(String address) {
    BROWSER.view(718, "light");
    BROWSER.open(address);
    int open = boxes();
    BROWSER.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertEquals(List.of(), faults());
    assertTrue(boxes() > open, "what is folded away is printed too");
    assertEquals(BROWSER.all(".kin .box").size(), boxes());
  }

  private static int boxes() {
    Object seen =
        BROWSER
            .driver()
            .executeScript(
                "return [...document.querySelectorAll('.kin .box')]"
                    + ".filter(box => box.checkVisibility()).length");
    return ((Number) seen).intValue();
  }

  private static List<?> faults() {
    return (List<?>) BROWSER.driver().executeScript(FAULTS);
  }
}
