package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.provender.site.ServedSite;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The way of a person through the site: wide, on a telephone, and without scripts. */
class WalkTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String QUESTION = "DeepSeek-R1의 교육 데이터는 GPT-4O-0513의 교육 데이터와 어떻게 다른가?";
  private static final String COMPARISON =
      "/compare?model=deepseek-r1&model=gpt-4o-2024-05-13&lang=ko";

  /** Columns of the CSV. */
  private static final int ASPECT = 1;

  private static final int PROPERTY = 6;

  private static final int VALUE = 7;

  /** How a person looks at the site. */
  enum Way {
    WIDE(1280, true),
    TELEPHONE(360, true),
    WITHOUT_SCRIPTS(1280, false),
    TELEPHONE_WITHOUT_SCRIPTS(360, false);

    private final int width;
    private final boolean scripts;

    Way(int width, boolean scripts) {
      this.width = width;
      this.scripts = scripts;
    }

    void take() {
      BROWSER.view(width, "light");
      BROWSER.scripts(scripts);
    }
  }

  @AfterEach
  void allow_scripts_again() {
    BROWSER.scripts(true);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void a_question_in_korean_leads_to_the_comparison(Way way) {
    way.take();
    BROWSER.open("/?lang=ko");
    BROWSER.one("form.ask [name=q]").sendKeys(QUESTION);
    BROWSER.follow(BROWSER.one("form.ask button"));
    assertEquals(COMPARISON, BROWSER.address());
    assertEquals("ko", BROWSER.one("html").getAttribute("lang"));
    assertFalse(BROWSER.one("p.lead").getText().isBlank());
    assertEquals(2, columns());
    assertFalse(BROWSER.all("table.cmp tr.differs").isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void a_number_leads_to_the_claim_its_document_and_back(Way way) {
    way.take();
    BROWSER.open(COMPARISON);
    BROWSER.press(BROWSER.one("table.cmp button.c"));
    BROWSER.follow(BROWSER.one(".card:popover-open a[href*='/id/claim/']"));
    String claim = BROWSER.address();
    assertTrue(claim.matches("/page/id/claim/[^?]+\\?lang=ko"), claim);
    String heading = BROWSER.one("h1").getText();
    BROWSER.follow(BROWSER.one("a.document"));
    String document = BROWSER.address();
    assertTrue(document.matches("/page/id/document/[^?]+\\?lang=ko"), document);
    BROWSER.follow(BROWSER.one("main a[href*='/id/claim/']"));
    assertTrue(BROWSER.address().startsWith("/page/id/claim/"), BROWSER.address());
    BROWSER.back();
    assertEquals(document, BROWSER.address());
    BROWSER.back();
    assertEquals(heading, BROWSER.one("h1").getText());
    BROWSER.back();
    assertEquals(COMPARISON, BROWSER.address());
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void a_third_model_is_added(Way way) {
    way.take();
    BROWSER.open(COMPARISON);
    WebElement free =
        BROWSER
            .all(
                "form.options select[name=model],"
                    + " form.options input[name=model]:not([type=hidden]):not([type=checkbox])")
            .stream()
            .reduce((first, last) -> last)
            .orElseThrow(() -> new AssertionError("no place for one more model"));
    if (free.getTagName().equals("select")) {
      new Select(free).selectByValue("olmo-2-32b");
    } else {
      free.sendKeys("olmo-2-32b");
    }
    BROWSER.follow(BROWSER.one("form.options button, form.options [type=submit]"));
    assertEquals(3, columns());
    assertTrue(BROWSER.address().contains("model=olmo-2-32b"), BROWSER.address());
    assertTrue(BROWSER.address().contains("lang=ko"), BROWSER.address());
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void rows_and_sources_are_left_out_where_asked(Way way) {
    way.take();
    BROWSER.open("/compare?model=deepseek-r1&model=deepseek-v3&lang=ko");
    assertFalse(BROWSER.all("table.cmp tr.same").isEmpty());
    int before = BROWSER.all("table.cmp tbody th[scope=row]").size();
    BROWSER.follow(BROWSER.one("nav.filter a[href*='rows=differ']"));
    assertEquals(List.of(), BROWSER.all("table.cmp tr.same"));
    assertTrue(BROWSER.all("table.cmp tbody th[scope=row]").size() < before);
    BROWSER.follow(BROWSER.one("nav.filter a[href*='source=developer']"));
    assertEquals(List.of(), BROWSER.all("table.cmp button.w"));
    assertTrue(BROWSER.address().contains("rows=differ"), BROWSER.address());
    assertEquals(2, columns());
  }

  private static int columns() {
    return BROWSER.all(".colhead > span:not(:first-child)").size();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void the_csv_holds_the_same_rows(Way way) throws Exception {
    way.take();
    BROWSER.open(COMPARISON);
    Map<String, String> rows = new LinkedHashMap<>();
    for (WebElement row : BROWSER.all("table.cmp tbody tr")) {
      String text = String.valueOf(row.getDomProperty("textContent"));
      rows.put(text.strip().lines().findFirst().orElse("").strip(), text);
    }
    String csv = BROWSER.one("a[href^='/compare.csv']").getDomAttribute("href");
    HttpResponse<String> response = ServedSite.SHIPPED.page(String.valueOf(csv));
    assertEquals(200, response.statusCode());
    Set<String> aspects = new LinkedHashSet<>();
    for (NamedCsvRecord line : CsvReader.builder().ofNamedCsvRecord(response.body())) {
      String aspect = line.getField(ASPECT);
      aspects.add(aspect);
      String row =
          rows.entrySet().stream()
              .filter(entry -> entry.getKey().startsWith(aspect))
              .map(Map.Entry::getValue)
              .collect(Collectors.joining());
      boolean isSilence = line.getField(PROPERTY).isEmpty();
      assertTrue(
          isSilence ? !row.isEmpty() : row.contains(line.getField(VALUE)),
          () -> line + " is not in: " + row);
    }
    assertEquals(rows.size(), aspects.size());
  }

  @ParameterizedTest
  @EnumSource(
      value = Way.class,
      names = {"WIDE", "TELEPHONE"})
  void the_editor_runs_an_example(Way way) {
    way.take();
    BROWSER.requested();
    BROWSER.open("/editor?lang=ko");
    BROWSER.one(".yasqe_queryButton");
    WebElement example = BROWSER.one("select#examples, a.example");
    if (example.getTagName().equals("select")) {
      new Select(example).selectByIndex(1);
    } else {
      BROWSER.press(example);
    }
    BROWSER.press(BROWSER.one(".yasqe_queryButton"));
    BROWSER.one(".yasr table tbody tr");
    List<String> foreign =
        BROWSER.requested().stream()
            .filter(address -> address.startsWith("http"))
            .filter(address -> !address.startsWith(ServedSite.SHIPPED.origin() + "/"))
            .toList();
    assertEquals(List.of(), foreign);
  }

  @ParameterizedTest
  @EnumSource(
      value = Way.class,
      names = {"WITHOUT_SCRIPTS", "TELEPHONE_WITHOUT_SCRIPTS"})
  void the_editor_asks_without_scripts(Way way) {
    way.take();
    BROWSER.open("/editor?lang=ko");
    WebElement query = BROWSER.one("form[action='/sparql'] textarea[name=query]");
    query.clear();
    query.sendKeys("SELECT ?seven { BIND (3 + 4 AS ?seven) }");
    BROWSER.follow(BROWSER.one("form[action='/sparql'] button"));
    assertTrue(BROWSER.address().startsWith("/sparql"), BROWSER.address());
    assertTrue(BROWSER.one("body").getText().contains("7"));
  }
}
