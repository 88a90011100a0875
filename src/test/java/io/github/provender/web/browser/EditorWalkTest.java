package io.github.provender.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.provender.Shipped;
import io.github.provender.check.Rulebook;
import io.github.provender.web.Server;
import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

class EditorWalkTest {
  private static final File CHROMIUM = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");

  /** A request over a network; the browser's own pages and images within a page are none. */
  private static final Pattern REQUEST =
      Pattern.compile(
          "\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"((?:http|ws)[^\"]*)\"");

  @TempDir static Path profiles;

  private static Server server;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() {
    assumeTrue(
        CHROMIUM.canExecute() && DRIVER.canExecute(),
        "needs " + CHROMIUM + " and " + DRIVER + ", which are not here");
    server =
        Server.start(Shipped.SERVED, Shipped.SHELF, Rulebook.of(Shipped.WORKSPACE), "127.0.0.1", 0);
    browser = browser("scripted", true);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
    if (server != null) {
      server.stop();
    }
  }

  private static ChromeDriver browser(String profile, boolean scripted) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM);
    options.setCapability("goog:loggingPrefs", logs);
    options.setExperimentalOption(
        "prefs", Map.of("profile.managed_default_content_settings.javascript", scripted ? 1 : 2));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,1000",
        "--user-data-dir=" + profiles.resolve(profile));
    return new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
  }

  private static String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  private static WebElement wait(String selector) {
    return new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
  }

  private static void open(String path) {
    browser.get(address(path));
    wait("#editor .CodeMirror");
  }

  private static void write(String text) {
    browser.executeScript(
        "const cm = document.querySelector('.CodeMirror').CodeMirror;"
            + "cm.setValue(arguments[0]); cm.focus(); cm.setCursor(cm.lineCount(), 0);",
        text);
  }

  private static String written() {
    return String.valueOf(
        browser.executeScript(
            "return document.querySelector('.CodeMirror').CodeMirror.getValue()"));
  }

  private static void type(CharSequence... keys) {
    new Actions(browser).sendKeys(keys).perform();
  }

  private static void run() {
    browser.findElement(By.cssSelector(".yasqe_queryButton")).click();
  }

  private static List<String> hints() {
    wait(".CodeMirror-hints");
    return browser.findElements(By.cssSelector(".CodeMirror-hint")).stream()
        .map(WebElement::getText)
        .toList();
  }

  @AfterEach
  void nothing_foreign_is_asked_for_and_nothing_is_complained_of() {
    for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
      Matcher request = REQUEST.matcher(entry.getMessage());
      if (request.find()) {
        assertTrue(request.group(1).startsWith(address("/")), request.group(1));
      }
    }
    List<String> complaints =
        browser.manage().logs().get(LogType.BROWSER).getAll().stream()
            .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
            .map(LogEntry::getMessage)
            .filter(message -> !message.matches("(?s).*(/sparql - Failed to load|/favicon.ico).*"))
            .toList();
    assertEquals(List.of(), complaints);
  }

  @Test
  void an_example_is_chosen_described_and_run() {
    open("/editor?lang=ko");
    Select examples = new Select(wait("#examples"));
    assertEquals(Shipped.SHELF.all().size() + 1, examples.getOptions().size());
    examples.selectByValue("lineage");
    new WebDriverWait(browser, Duration.ofSeconds(20)).until(b -> written().contains("SELECT"));
    assertFalse(wait("#about").getText().isBlank());
    run();
    assertTrue(wait(".yasr tbody tr").getText().contains("DeepSeek"), "labels in the table");
    assertTrue(wait("#status").getText().endsWith("행"));
    String link = String.valueOf(wait(".yasr tbody a").getAttribute("href"));
    assertTrue(link.startsWith(address("/")), link);
    String query = written();
    assertTrue(browser.getCurrentUrl().contains("query="), "the address keeps the query");
    browser.navigate().refresh();
    wait("#editor .CodeMirror");
    assertEquals(query.strip(), written().strip());
  }

  @Test
  void the_editor_finds_no_error_in_any_example() {
    open("/editor");
    Object marked =
        browser.executeAsyncScript(
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
  void terms_of_the_graph_complete_what_is_typed_by_name_and_by_label() {
    open("/editor?lang=ko");
    write("");
    type("SELECT * { ?m pv:hasB");
    assertTrue(
        hints().stream().anyMatch(hint -> hint.startsWith("pv:hasBaseModel ")), "by local name");
    type(Keys.ESCAPE);
    assertTrue(written().startsWith("PREFIX pv: <https://w3id.org/provender/ns#>"), written());
    write("PREFIX pv: <https://w3id.org/provender/ns#>\nSELECT * { ?m a ");
    type("pv:데이터");
    List<String> classes = hints();
    assertTrue(classes.stream().anyMatch(hint -> hint.startsWith("pv:Dataset ")), "" + classes);
    assertTrue(classes.stream().allMatch(hint -> hint.startsWith("pv:")), "" + classes);
    type(Keys.ESCAPE);
  }

  @Test
  void only_our_own_prefixes_are_offered() {
    open("/editor");
    write("");
    type("PREFIX ");
    List<String> prefixes = hints();
    assertTrue(prefixes.contains("pv: <https://w3id.org/provender/ns#>"), "" + prefixes);
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
    new Actions(browser).moveToElement(wait(".parseErrorIcon")).perform();
    wait(".yasqe_tooltip");
    run();
    WebElement place = wait(".yasr .errorResult button");
    assertTrue(place.getText().contains("2"), place.getText());
    place.click();
    assertEquals(
        1L,
        browser.executeScript(
            "return document.querySelector('.CodeMirror').CodeMirror.getCursor().line"));
  }

  @Test
  void a_graph_an_ask_and_the_raw_answer_are_shown() {
    open("/editor");
    write("CONSTRUCT WHERE { ?s a <https://w3id.org/provender/ns#Hardware> }");
    new Actions(browser).keyDown(Keys.CONTROL).sendKeys(Keys.ENTER).keyUp(Keys.CONTROL).perform();
    wait(".yasr tbody tr");
    browser.findElement(By.cssSelector(".select_response")).click();
    String raw = wait(".yasr .CodeMirror").getText();
    assertTrue(raw.contains("PREFIX"), raw);
    browser.findElement(By.cssSelector(".select_table")).click();
    write("ASK { ?s ?p ?o }");
    run();
    wait(".yasr .booleanResult");
  }

  @Test
  void tab_leads_out_of_the_editor() {
    open("/editor");
    write("SELECT * { ?s ?p ?o }");
    type(Keys.TAB);
    assertEquals("yasqe_queryButton", browser.switchTo().activeElement().getAttribute("className"));
    assertEquals("SELECT * { ?s ?p ?o }", written());
  }

  @Test
  void a_narrow_page_does_not_scroll_sideways() {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 360, "height", 800, "deviceScaleFactor", 1, "mobile", true));
    try {
      open("/editor?example=models");
      run();
      wait(".yasr tbody tr");
      Object width = browser.executeScript("return document.documentElement.scrollWidth");
      assertEquals(360L, width);
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  @Test
  void the_plain_form_works_without_scripts() {
    ChromeDriver plain = browser("plain", false);
    try {
      String query = "SELECT ?n { BIND (6 * 7 AS ?n) }";
      plain.get(address("/editor?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
      WebElement text = plain.findElement(By.cssSelector("form[action='/sparql'] textarea"));
      assertEquals(query, text.getAttribute("value"));
      assertEquals(
          Shipped.SHELF.all().size(), plain.findElements(By.cssSelector("a.example")).size());
      plain.findElement(By.cssSelector("form[action='/sparql'] button")).click();
      new WebDriverWait(plain, Duration.ofSeconds(20))
          .until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "42"));
    } finally {
      plain.quit();
    }
  }
}
