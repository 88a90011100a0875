package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Eventually;
import io.github.provender.site.ServedSite;
import io.github.provender.site.context.Library;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.WheelInput.ScrollOrigin;
import org.openqa.selenium.support.ui.Select;

/** Drawings to work with: a chart is zoomed into, a result is drawn. */
class DrawingWalkTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String CHART =
      "const chart = echarts.getInstanceByDom(document.querySelector('.plot'));";

  @AfterEach
  void nothing_is_complained_of() {
    assertEquals(List.of(), BROWSER.complaints());
  }

  private static Object script(String text) {
    return String.valueOf(BROWSER.driver().executeScript(text));
  }

  /** How much of both axes is seen, in per cent. */
  private static Object seen() {
    return script(
        CHART + "return chart.getOption().dataZoom.map(z => Math.round(z.end - z.start)).join()");
  }

  private static boolean hasLibrary(List<String> addresses) {
    return addresses.contains(ServedSite.SHIPPED.origin() + Library.ECHARTS.address("js"));
  }

  @Test
  void a_chart_is_zoomed_into_and_a_mark_leads_to_its_statement() throws Exception {
    BROWSER.requested();
    BROWSER.open("/charts/training-tokens?lang=ko");
    BROWSER.settle();
    assertFalse(hasLibrary(BROWSER.requested()), "before it is wanted");
    BROWSER.press(BROWSER.one("button.zoom"));
    WebElement box = BROWSER.one(".plot:has(canvas)");
    assertTrue(hasLibrary(BROWSER.requested()));
    assertFalse(BROWSER.one(".drawn").isDisplayed());
    assertEquals("100,100", seen());
    box.sendKeys("+");
    assertEquals("80,80", seen());
    box.sendKeys("0");
    new Actions(BROWSER.driver())
        .scrollFromOrigin(ScrollOrigin.fromElement(box), 0, -200)
        .perform();
    Eventually.holds("the wheel zooms", () -> !seen().equals("100,100"));
    BROWSER.settle();
    List<?> mark = lonelyMark();
    new Actions(BROWSER.driver())
        .moveToElement(box, ((Number) mark.get(1)).intValue(), ((Number) mark.get(2)).intValue())
        .click()
        .perform();
    BROWSER.one("a.document");
    assertEquals("/page" + mark.get(0), BROWSER.address());
  }

  /** A mark in sight and near no other: the link of the server's drawing, and its place. */
  private static List<?> lonelyMark() {
    Object found =
        BROWSER
            .driver()
            .executeScript(
                CHART
                    + """
                    const at = ([x, y]) => chart.convertToPixel({ gridIndex: 0 }, [x, y]);
                    const marks = [...document.querySelectorAll(".chart.wide a[data-y]")].map(
                      (a) => [a.getAttribute("href"), ...at([
                        Number(a.dataset.x) * 86_400_000, Math.log10(Number(a.dataset.y))])]);
                    const mark = marks.find(([, x, y]) => chart.containPixel("grid", [x, y]) &&
                      marks.every((other) => other[1] === x && other[2] === y
                        || Math.hypot(other[1] - x, other[2] - y) > 30));
                    const box = document.querySelector(".plot").getBoundingClientRect();
                    return [mark[0], mark[1] - box.width / 2, mark[2] - box.height / 2];
                    """);
    return found instanceof List<?> list ? list : List.of();
  }

  @Test
  void the_drawing_comes_back() {
    BROWSER.open("/charts/training-tokens?lang=en");
    BROWSER.press(BROWSER.one("button.zoom"));
    BROWSER.one(".plot:has(canvas)");
    BROWSER.press(BROWSER.one("button.zoom[aria-pressed=true]"));
    BROWSER.one("button.zoom[aria-pressed=false]");
    assertTrue(BROWSER.one(".drawn").isDisplayed());
    assertEquals(List.of(), BROWSER.all(".plot"));
  }

  @Test
  void without_scripts_no_button_is_seen() {
    BROWSER.scripts(false);
    try {
      BROWSER.open("/charts/training-tokens?lang=en");
      assertTrue(BROWSER.one(".drawn").isDisplayed());
      assertFalse(BROWSER.one("button.zoom").isDisplayed());
    } finally {
      BROWSER.scripts(true);
    }
  }

  private static void ask(String query) {
    BROWSER.open("/editor?lang=ko&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    BROWSER.press(BROWSER.one(".yasqe_queryButton"));
    BROWSER.one(".yasr tbody tr");
  }

  /** The marks as {@code x}, {@code y} and their length, once there are such. */
  private static void waitForMarks(String expected) throws Exception {
    Eventually.holds(
        expected,
        () ->
            !BROWSER.all(".plot:has(canvas)").isEmpty()
                && script(
                        CHART
                            + "return chart.getOption().series[0].data.map(({ mark }) =>"
                            + " [mark.x, mark.y, mark.length, mark.label].join()).join(' ')")
                    .equals(expected));
  }

  @Test
  void a_result_is_drawn_by_the_columns_chosen() throws Exception {
    ask(
        """
        PREFIX m: <https://w3id.org/provender/id/model/>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        SELECT * { VALUES (?model ?size ?date) {
          (m:gpt-4o 3 "1970-01-03"^^xsd:date) (m:gpt-4o 1 UNDEF) (m:deepseek-r1 2.5 "1970-01"^^xsd:gYearMonth)
        } }
        """);
    BROWSER.press(BROWSER.one(".select_chart"));
    waitForMarks("0,GPT-4o,3, 3,GPT-4o,1, 0,DeepSeek-R1,2.5,");
    List<Select> choices =
        BROWSER.driver().findElements(By.cssSelector(".yasr .pick select")).stream()
            .map(Select::new)
            .toList();
    choices.get(0).selectByValue("date");
    choices.get(2).selectByValue("points");
    waitForMarks("2,3,,GPT-4o 14,2.5,,DeepSeek-R1");
    assertEquals(
        List.of("그릴 수 없는 행이 1개 있습니다. 표에는 모두 있습니다."),
        BROWSER.all(".yasr .note").stream()
            .map(WebElement::getText)
            .filter(text -> text.contains("1"))
            .toList());
  }

  @Test
  void a_result_without_amounts_cannot_be_drawn() {
    ask("SELECT ?name { VALUES ?name { 'a' 'b' } }");
    assertTrue(
        Stream.of(String.valueOf(BROWSER.one(".select_chart").getDomAttribute("class")).split(" "))
            .anyMatch("disabled"::equals));
  }
}
