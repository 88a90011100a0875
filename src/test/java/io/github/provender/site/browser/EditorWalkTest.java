package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Eventually;
import io.github.provender.Shipped;
import io.github.provender.site.ServedSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

class EditorWalkTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  private static WebElement wait(String selector) {
    return new WebDriverWait(BROWSER.driver(), Browser.PATIENCE)
        .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
  }

  /** Waits until one of such elements has such a text. */
  private static void waitForText(String selector, String regex) throws Exception {
    Eventually.holds(selector + " with " + regex, () -> !texts(selector, regex).isEmpty());
  }

  /** Of all such elements at one moment, those that match. */
  private static List<String> texts(String selector, String regex) {
    List<?> all =
        (List<?>)
            BROWSER
                .driver()
                .executeScript(
                    "return Array.from(document.querySelectorAll(arguments[0]), e => e.innerText)",
                    selector);
    return all == null
        ? List.of()
        : all.stream().map(String::valueOf).filter(text -> text.matches("(?s)" + regex)).toList();
  }

  private static void open(String path) {
    BROWSER.open(path);
    wait("#editor .CodeMirror");
  }

  private static void write(String text) {
    BROWSER
        .driver()
        .executeScript(
            "const cm = document.querySelector('.CodeMirror').CodeMirror;"
                + "cm.setValue(arguments[0]); cm.focus(); cm.setCursor(cm.lineCount(), 0);",
            text);
  }

  private static String written() {
    return String.valueOf(
        BROWSER
            .driver()
            .executeScript("return document.querySelector('.CodeMirror').CodeMirror.getValue()"));
  }

  private static void type(CharSequence... keys) {
    new Actions(BROWSER.driver()).sendKeys(keys).perform();
  }

  private static void run() {
    BROWSER.driver().findElement(By.cssSelector(".yasqe_queryButton")).click();
  }

  /** The hints once one of them is as told; those for fewer letters may stand there before. */
  private static List<String> hints(String regex) throws Exception {
    waitForText(".CodeMirror-hint", regex);
    return texts(".CodeMirror-hint", ".*");
  }

  @AfterEach
  void nothing_foreign_is_asked_for_and_nothing_is_complained_of() {
    for (String address : BROWSER.requested()) {
      assertTrue(address.matches("(?!http|ws).*|" + ServedSite.SHIPPED.origin() + "/.*"), address);
    }
    assertEquals(
        List.of(),
        BROWSER.complaints().stream()
            .filter(message -> !message.matches("(?s).*/sparql - Failed to load.*"))
            .toList());
  }

  @Test
  void an_example_is_chosen_described_and_run() throws Exception {
    open("/editor?lang=ko");
    Select examples = new Select(wait("#examples"));
    assertEquals(Shipped.CATALOG.all().size() + 1, examples.getOptions().size());
    String before = written();
    examples.selectByValue("lineage");
    Eventually.holds("the query of the example", () -> !written().equals(before));
    assertTrue(written().contains("SELECT"), written());
    waitForText("#about", ".*\\S.*");
    run();
    waitForText(".yasr tbody tr", ".*DeepSeek.*");
    waitForText("#status", ".*행");
    String link = String.valueOf(wait(".yasr tbody a").getAttribute("href"));
    assertTrue(link.startsWith(ServedSite.SHIPPED.origin() + "/"), link);
    String query = written();
    assertTrue(BROWSER.driver().getCurrentUrl().contains("query="), "the address keeps the query");
    BROWSER.driver().navigate().refresh();
    wait("#editor .CodeMirror");
    assertEquals(query.strip(), written().strip());
  }

  @Test
  void the_editor_finds_no_error_in_any_example() {
    open("/editor");
    Object marked =
        BROWSER
            .driver()
            .executeAsyncScript(
                """
            const done = arguments[arguments.length - 1];
            const cm = document.querySelector(".CodeMirror").CodeMirror;
            (async () => {
              const marked = [];
              for (const option of document.querySelectorAll("#examples optgroup option")) {
                const query = "/queries/" + option.value + "?show=query";
                cm.setValue(await (await fetch(query)).text());
                if (document.querySelector(".parseErrorIcon")) marked.push(option.value);
              }
              done(marked);
            })();
            """);
    assertEquals(List.of(), marked);
  }

  @Test
  void terms_of_the_graph_complete_what_is_typed_by_name_and_by_label() throws Exception {
    open("/editor?lang=ko");
    write("");
    type("SELECT * { ?m pv:hasB");
    hints("pv:hasBaseModel .*");
    type(Keys.ESCAPE);
    assertTrue(written().startsWith("PREFIX pv: <https://w3id.org/provender/ns#>"), written());
    write("PREFIX pv: <https://w3id.org/provender/ns#>\nSELECT * { ?m a ");
    type("pv:데이터");
    List<String> classes = hints("pv:Dataset .*");
    assertTrue(classes.stream().allMatch(hint -> hint.startsWith("pv:")), "" + classes);
    type(Keys.ESCAPE);
  }

  @Test
  void only_our_own_prefixes_are_offered() throws Exception {
    open("/editor");
    write("");
    type("PREFIX ");
    List<String> prefixes = hints("pv: <https://w3id.org/provender/ns#>");
    List<String> known =
        Shipped.SERVED.prefixes().entrySet().stream()
            .map(prefix -> prefix.getKey() + ": <" + prefix.getValue() + ">")
            .toList();
    assertTrue(known.containsAll(prefixes), "" + prefixes);
    type(Keys.ESCAPE);
  }

  @Test
  void an_error_says_where_and_leads_there() {
    open("/editor");
    write("SELECT * {\n  ?s ?p }\n");
    new Actions(BROWSER.driver()).moveToElement(wait(".parseErrorIcon")).perform();
    wait(".yasqe_tooltip");
    run();
    WebElement place = wait(".yasr .errorResult button");
    assertTrue(place.getText().contains("2"), place.getText());
    place.click();
    assertEquals(
        1L,
        BROWSER
            .driver()
            .executeScript(
                "return document.querySelector('.CodeMirror').CodeMirror.getCursor().line"));
  }

  @Test
  void a_graph_an_ask_and_the_raw_answer_are_shown() throws Exception {
    open("/editor");
    write("CONSTRUCT WHERE { ?s a <https://w3id.org/provender/ns#Hardware> }");
    new Actions(BROWSER.driver())
        .keyDown(Keys.CONTROL)
        .sendKeys(Keys.ENTER)
        .keyUp(Keys.CONTROL)
        .perform();
    wait(".yasr tbody tr");
    BROWSER.driver().findElement(By.cssSelector(".select_response")).click();
    waitForText(".yasr .CodeMirror", ".*PREFIX.*");
    BROWSER.driver().findElement(By.cssSelector(".select_table")).click();
    write("ASK { ?s ?p ?o }");
    run();
    wait(".yasr .booleanResult");
  }

  @Test
  void tab_leads_out_of_the_editor() {
    open("/editor");
    write("SELECT * { ?s ?p ?o }");
    type(Keys.TAB);
    assertEquals(
        "yasqe_queryButton", BROWSER.driver().switchTo().activeElement().getAttribute("className"));
    assertEquals("SELECT * { ?s ?p ?o }", written());
  }

  @Test
  void a_narrow_page_does_not_scroll_sideways() {
    BROWSER.view(360, "light");
    try {
      open("/editor?example=models");
      run();
      wait(".yasr tbody tr");
      assertEquals(
          true,
          BROWSER
              .driver()
              .executeScript(
                  "const page = document.documentElement;"
                      + "return page.scrollWidth === page.clientWidth"));
    } finally {
      BROWSER.view(1280, "light");
    }
  }

  @Test
  void the_plain_form_works_without_scripts() {
    BROWSER.scripts(false);
    try {
      String query = "SELECT ?n { BIND (6 * 7 AS ?n) }";
      BROWSER.open("/editor?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
      WebElement text = BROWSER.one("form[action='/sparql'] textarea");
      assertEquals(query, text.getAttribute("value"));
      assertEquals(Shipped.CATALOG.all().size(), BROWSER.all("a.example").size());
      BROWSER.press(BROWSER.one("form[action='/sparql'] button"));
      new WebDriverWait(BROWSER.driver(), Browser.PATIENCE)
          .until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "42"));
    } finally {
      BROWSER.scripts(true);
    }
  }
}
