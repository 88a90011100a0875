package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The comparison page by mouse, by keyboard, without scripts, and on paper. */
class ComparisonWalkTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String SIX =
      "/compare?model=deepseek-r1&model=gpt-4o-2024-05-13&model=olmo-2-13b-instruct"
          + "&model=llama-3.1-405b&model=kimi-k1.5&model=bloom&lang=en";

  private static String comparison(String language) {
    return PageKind.in(language, PageKind.COMPARISON.shipped());
  }

  private static void open(int width, String address) {
    BROWSER.view(width, "light");
    BROWSER.open(address);
  }

  private static Object run(String script) {
    return String.valueOf(BROWSER.driver().executeScript("return " + script));
  }

  @Test
  void the_keyboard_opens_a_card_and_closes_it() {
    open(1280, comparison("en"));
    WebElement number = BROWSER.one("p.lead button.c");
    String card = String.valueOf(number.getDomAttribute("popovertarget"));
    number.sendKeys(Keys.ENTER);
    assertEquals(card, BROWSER.one(".card:popover-open").getDomAttribute("id"));
    BROWSER.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    WebElement within = BROWSER.driver().switchTo().activeElement();
    assertTrue(within.getDomAttribute("href").startsWith("http"), "the place is not the next stop");
    within.sendKeys(Keys.ESCAPE);
    assertEquals(List.of(), BROWSER.all(".card:popover-open"));
  }

  @Test
  void a_card_opens_without_scripts_and_within_the_window() {
    BROWSER.scripts(false);
    try {
      for (int width : new int[] {1280, 360}) {
        open(width, comparison("ko"));
        BROWSER.press(BROWSER.one("table.cmp button.c"));
        var place = BROWSER.one(".card:popover-open").getRect();
        assertTrue(place.getX() >= 0 && place.getX() + place.getWidth() <= width, "at " + width);
      }
    } finally {
      BROWSER.scripts(true);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void nothing_scrolls_within_the_page_but_what_is_wider_than_it(int width) {
    open(width, comparison("ko"));
    assertEquals(
        "",
        run(
            """
            [...document.querySelectorAll("main, main :is(div, section, aside, details, table, ul, ol)")]
              .filter(e => /auto|scroll/.test(getComputedStyle(e).overflowY + getComputedStyle(e).overflowX))
              .filter(e => !e.closest(".card"))
              .filter(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)
              .map(e => e.className).join()
            """));
  }

  @ParameterizedTest
  @CsvSource({"360, ko", "820, en"})
  void six_models_need_no_scrolling_to_the_side(int width, String language) {
    open(width, SIX.replace("lang=en", "lang=" + language));
    assertEquals("true", run("document.documentElement.scrollWidth <= " + width));
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void a_row_that_is_led_to_is_not_hidden(int width) {
    for (String row : List.of("data-language", "cost", "release-date")) {
      open(width, comparison("en") + "#aspect-" + row);
      assertEquals(
          "true",
          run(
              """
              (() => { const row = document.querySelector(":target th a").getBoundingClientRect();
                const top = document.elementFromPoint(row.x + 5, row.y + row.height / 2);
                return !!top && !!top.closest(":target"); })()
              """),
          row);
    }
  }

  @Test
  void the_names_of_the_models_stay_in_sight() {
    open(1280, comparison("en") + "#aspect-post-training-data");
    assertEquals(
        "true", run("document.querySelector('.colhead').getBoundingClientRect().top >= 0"));
    assertFalse(BROWSER.one(".colhead").getText().isBlank());
  }

  @Test
  void the_printed_page_has_at_most_six_leaves_and_tells_all_places() {
    open(1280, comparison("en"));
    Object data =
        BROWSER
            .driver()
            .executeCdpCommand(
                "Page.printToPDF",
                Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true))
            .get("data");
    String pdf =
        new String(Base64.getDecoder().decode(String.valueOf(data)), StandardCharsets.ISO_8859_1);
    long leaves = Pattern.compile("/Type\\s*/Page[^s]").matcher(pdf).results().count();
    assertTrue(leaves > 1 && leaves <= 6, leaves + " leaves");
    BROWSER.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertEquals(
        "0",
        run(
            "[...document.querySelectorAll('.card .place, tr[id] th')]"
                + ".filter(e => !e.getClientRects().length).length"));
    BROWSER.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }
}
