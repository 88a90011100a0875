package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.provender.site.ServedSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One Chromium for the tests of a class; where there is none, they are skipped. */
final class Browser implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  /** The one without windows asks a third less of the processor. */
  private static final Path CHROMIUM =
      Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst()
          .orElse(Path.of("/usr/bin/chromium"));

  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final boolean INSTALLED =
      Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  private static final int HEIGHT = 1000;

  /** Longer than anything takes: what it guards against is to wait for ever. */
  static final Duration PATIENCE = Duration.ofMinutes(3);

  /** Selenium warns once a session that it has no classes for this Chromium's own protocol. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private @Nullable ChromeDriver driver;

  @Override
  public void beforeAll(ExtensionContext context) {
    if (!INSTALLED) {
      System.out.println(context.getDisplayName() + " is skipped: " + missing());
      return;
    }
    SELENIUM.setLevel(Level.SEVERE);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options());
    driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
    view(1280, "light");
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    assumeTrue(INSTALLED, Browser::missing);
  }

  private static String missing() {
    return "there is no " + CHROMIUM + " with " + DRIVER;
  }

  private static ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--no-proxy-server",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "about:blank");
    return options;
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (driver != null) {
      List<ProcessHandle> started = ProcessHandle.current().descendants().toList();
      driver.quit();
      // the one without windows at times outlives its driver
      started.stream().filter(Browser::isBrowser).forEach(ProcessHandle::destroyForcibly);
    }
  }

  private static boolean isBrowser(ProcessHandle process) {
    return process.info().command().orElse("").contains("chrom");
  }

  ChromeDriver driver() {
    if (driver == null) {
      throw new IllegalStateException("the browser is not started");
    }
    return driver;
  }

  /**
   * How wide the window is, and whether the person prefers "light" or "dark"; without motion, so
   * that a page stands where it was led to at once.
   */
  void view(int width, String scheme) {
    driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "features",
                List.of(
                    Map.of("name", "prefers-color-scheme", "value", scheme),
                    Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Whether pages may run their own scripts. */
  void scripts(boolean on) {
    driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  void open(String address) {
    driver().get(ServedSite.SHIPPED.origin() + address);
  }

  /** The path and query of where the browser is. */
  String address() {
    return String.valueOf(driver().getCurrentUrl()).substring(ServedSite.SHIPPED.origin().length());
  }

  List<WebElement> all(String css) {
    return driver().findElements(By.cssSelector(css));
  }

  /** The first such element, waited for. */
  WebElement one(String css) {
    return wait("no " + css)
        .until(d -> d.findElements(By.cssSelector(css)).stream().findFirst().orElse(null));
  }

  /** Clicks, where the whole element is brought into sight first. */
  void press(WebElement element) {
    driver()
        .executeScript("arguments[0].scrollIntoView({block: 'center', inline: 'center'})", element);
    try {
      element.click();
    } catch (ElementClickInterceptedException e) {
      // without scripts the driver cannot scroll a region within the page; the keyboard can
      element.sendKeys(Keys.ENTER);
    }
  }

  /** Clicks what leads to another page, and waits for that page. */
  void follow(WebElement element) {
    press(element);
    wait("still on the same page").until(ExpectedConditions.stalenessOf(element));
    one("h1, body");
  }

  void back() {
    driver().navigate().back();
  }

  private WebDriverWait wait(String message) {
    WebDriverWait wait = new WebDriverWait(driver(), PATIENCE);
    wait.pollingEvery(Duration.ofMillis(50))
        .withMessage(() -> message + ": " + driver().getCurrentUrl());
    return wait;
  }

  /** Waits until scripts and what they ask for have had their time. */
  void settle() {
    driver()
        .executeAsyncScript(
            "const done = arguments[0]; requestIdleCallback(() => setTimeout(done, 50))");
  }

  /** What the console was told since the last call that is a warning or worse. */
  List<String> complaints() {
    return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .filter(message -> !message.contains("/favicon.ico"))
        .toList();
  }

  /** The addresses that were asked for since the last call. */
  List<String> requested() {
    return driver().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> JSON.parse(entry.getMessage()).get("message").getAsObject())
        .filter(event -> event.getString("method").equals("Network.requestWillBeSent"))
        .map(event -> event.getObj("params").getObj("request"))
        .map((JsonObject request) -> request.getString("url"))
        .toList();
  }
}
