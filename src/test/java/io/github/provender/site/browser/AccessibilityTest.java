package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of axe-core: nothing serious or critical on any page, in light and in dark. */
class AccessibilityTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String AXE = axe();

  /**
   * Leaves two of each shape at one path of the page: what is built alike, attribute for attribute,
   * is judged alike, and judging the colours of thousands of elements takes minutes. What lacks a
   * text or an attribute has a shape of its own and stays.
   */
  private static final String LEAVE_TWO_OF_EACH_SHAPE =
      """
      const kept = new Map();
      const once = (map, key, make) => map.get(key) ?? map.set(key, make()).get(key);
      const name = element => element.tagName + [...element.attributes]
        .map(a => a.name === "class" || a.name === "role" ? a.name + "=" + a.value : a.name).sort();
      const shapes = new Map();
      const shape = element => once(shapes, element, () => name(element) + "("
        + [...new Set([...element.childNodes].map(node => node.nodeType === 1 ? shape(node)
          : node.nodeType === 3 && node.data.trim() ? "t" : ""))].join("") + ")");
      const paths = new Map();
      const path = element => element === document.body ? ""
        : once(paths, element, () => path(element.parentElement) + ">" + name(element));
      for (const parent of document.body.querySelectorAll(
          "main, section, nav, details, div, ul, ol, tbody, td, svg, g")) {
        for (const child of parent.isConnected ? [...parent.children] : []) {
          const key = path(parent) + ">" + shape(child);
          kept.set(key, (kept.get(key) || 0) + 1);
          if (kept.get(key) > 2) child.remove();
        }
      }
      """;

  /**
   * One load for both: the rules all in light and wide, in dark and narrow those that may differ.
   */
  @ParameterizedTest
  @EnumSource(PageKind.class)
  void nothing_serious_in_light_or_in_dark_and_narrow(PageKind kind) {
    BROWSER.view(1280, "light");
    BROWSER.open(PageKind.in("ko", kind.shipped()));
    BROWSER.driver().executeScript(LEAVE_TWO_OF_EACH_SHAPE);
    List<String> light = violations("html");
    BROWSER.view(360, "dark");
    List<String> dark = violations("html", "color-contrast", "scrollable-region-focusable");
    assertEquals(List.of(), light);
    assertEquals(List.of(), dark, "dark and narrow");
  }

  @Test
  void a_card_that_is_open_has_nothing_serious() {
    BROWSER.view(1280, "light");
    BROWSER.open(PageKind.in("ko", PageKind.COMPARISON.shipped()));
    BROWSER.press(BROWSER.one("table.cmp button.c"));
    BROWSER.one(".card:popover-open");
    assertEquals(List.of(), violations(".card:popover-open"));
  }

  @Test
  void a_violation_would_be_seen() {
    String row = "<p><a href='x'>a text that can be read</a></p>";
    BROWSER
        .driver()
        .get(
            "data:text/html,<!DOCTYPE html><html lang=en><title>x</title><main><h1>x</h1>"
                + row.repeat(9)
                + "<p><a href='x'></a></p></main>");
    BROWSER.driver().executeScript(LEAVE_TWO_OF_EACH_SHAPE);
    assertEquals(3, BROWSER.all("main p").size());
    List<String> seen = violations("html");
    assertEquals(1, seen.size(), seen.toString());
    assertTrue(seen.get(0).contains("link-name"), seen.toString());
  }

  /**
   * Runs axe-core within the page, straight from its own file: the Selenium binding, which looks
   * into frames as well, takes seconds more for each page.
   *
   * @param context what is judged, as a CSS selector
   * @param rules the only ones, all where there are none
   */
  private static List<String> violations(String context, String... rules) {
    Object found =
        BROWSER
            .driver()
            .executeAsyncScript(
                """
                const [axe, context, rules, done] = arguments;
                if (!window.axe) (0, eval)(axe);
                window.axe.run(context, {
                    resultTypes: ["violations"], ...(rules.length ? {runOnly: rules} : {})
                  }).then(
                    result => done(result.violations
                      .filter(rule => ["serious", "critical"].includes(rule.impact))
                      .flatMap(rule => rule.nodes.slice(0, 5)
                        .map(node => rule.id + ": " + rule.help + ": " + node.html))),
                    problem => done(["axe-core failed: " + problem]));
                """,
                AXE,
                context,
                List.of(rules));
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String axe() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
