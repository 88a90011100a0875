package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of axe-core: nothing serious or critical on any page, in light and in dark. */
class AccessibilityTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  /**
   * One load for both: the rules all in light and wide, in dark and narrow those that may differ.
   */
  @ParameterizedTest
  @EnumSource(PageKind.class)
  void nothing_serious_in_light_or_in_dark_and_narrow(PageKind kind) {
    BROWSER.view(1280, "light");
    BROWSER.open(PageKind.in("ko", kind.shipped()));
    List<String> light = violations(rules());
    BROWSER.view(360, "dark");
    List<String> dark =
        violations(rules().withOnlyRules(List.of("color-contrast", "scrollable-region-focusable")));
    assertEquals(List.of(), light);
    assertEquals(List.of(), dark, "dark and narrow");
  }

  @Test
  void a_card_that_is_open_has_nothing_serious() {
    BROWSER.view(1280, "light");
    BROWSER.open(PageKind.in("ko", PageKind.COMPARISON.shipped()));
    BROWSER.press(BROWSER.one("table.cmp button.c"));
    BROWSER.one(".card:popover-open");
    assertEquals(List.of(), violations(rules().include(".card:popover-open")));
  }

  @Test
  void a_violation_would_be_seen() {
    BROWSER.driver().get("data:text/html,<html><title>x</title><img src=x><input>");
    assertFalse(violations(rules()).isEmpty());
  }

  /** All rules, run in one step within the page; nothing is told of what passed, the bulk. */
  @SuppressWarnings("deprecation")
  private static AxeBuilder rules() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    AxeBuilder axe = new AxeBuilder().withOptions(options).setLegacyMode();
    axe.setTimeout((int) Browser.PATIENCE.toSeconds());
    return axe;
  }

  private static List<String> violations(AxeBuilder axe) {
    return axe.analyze(BROWSER.driver()).getViolations().stream()
        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
        .flatMap(
            rule ->
                rule.getNodes().stream()
                    .limit(5)
                    .map(
                        node ->
                            "\n" + rule.getId() + ": " + rule.getHelp() + ": " + node.getHtml()))
        .toList();
  }
}
