package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.site.ServedSite;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** No text of the knowledge graph becomes an element or an attribute of a page. */
class HostileLabelsTest {
  private static final long[] SEEDS = {20261122, 1, 2};
  private static final List<WorldOfTexts> WORLDS = new ArrayList<>();
  private static final List<ServedSite> SITES = new ArrayList<>();
  private static WorldOfTexts harmless;
  private static ServedSite harmlessSite;

  @BeforeAll
  static void serve() {
    harmless = WorldOfTexts.of(n -> "harmless.", n -> "https://example.org/" + n + ".");
    harmlessSite = ServedSite.of(harmless.graph());
    for (long seed : SEEDS) {
      HostileTexts hostile = new HostileTexts(seed);
      WORLDS.add(WorldOfTexts.of(hostile::text, hostile::address));
    }
    WORLDS.forEach(world -> SITES.add(ServedSite.of(world.graph())));
  }

  @AfterAll
  static void stop() {
    Stream.concat(Stream.of(harmlessSite), SITES.stream()).forEach(site -> site.server().stop());
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void a_text_stays_a_text(PageKind kind) throws Exception {
    ParsedPage calm = page(harmlessSite, kind);
    for (int i = 0; i < SEEDS.length; i++) {
      String where = kind + " with seed " + SEEDS[i];
      ParsedPage page = page(SITES.get(i), kind);
      assertEquals(List.of(), added(calm.census(), page.census()), where);
      assertEquals(List.of(), dangerous(page), where);
      assertEquals(List.of(), missing(calm, page, WORLDS.get(i)), where);
    }
    System.out.println("H17 ok hostile texts on " + kind);
  }

  private static ParsedPage page(ServedSite site, PageKind kind) throws Exception {
    HttpResponse<String> response = site.page(PageKind.in("en", kind.world()));
    assertEquals(kind.status(), response.statusCode(), kind.toString());
    return ParsedPage.of(response.body());
  }

  /** Elements and attributes of which there are more than on the harmless page. */
  static List<String> added(Map<String, Integer> before, Map<String, Integer> after) {
    return after.entrySet().stream()
        .filter(entry -> entry.getValue() > before.getOrDefault(entry.getKey(), 0))
        .map(entry -> entry + " instead of " + before.getOrDefault(entry.getKey(), 0))
        .toList();
  }

  /** Attributes that run scripts, and addresses that are neither of this site nor of the web. */
  static List<String> dangerous(ParsedPage page) {
    Stream<String> handlers =
        page.elements().stream()
            .flatMap((Element element) -> ParsedPage.attributes(element).stream())
            .map(Attr::getName)
            .filter(name -> name.startsWith("on"));
    Stream<String> addresses =
        page.followed()
            .filter(address -> !address.matches("(?s)https?://.*|/([^/\\\\].*)?|[#?].*|"));
    return Stream.concat(handlers, addresses).toList();
  }

  /** Texts that the harmless page shows and this one does not show as they are. */
  private static List<String> missing(ParsedPage calm, ParsedPage page, WorldOfTexts world) {
    String before = calm.everything();
    String after = solid(page.everything());
    return harmless.texts().entrySet().stream()
        .filter(text -> text.getValue().endsWith("harmless.") && before.contains(text.getValue()))
        .map(text -> world.texts().getOrDefault(text.getKey(), ""))
        .filter(text -> !after.contains(solid(text)))
        .toList();
  }

  /**
   * Without spaces, since a picture breaks a long text into lines at them, and without what XML
   * cannot hold, for which a picture has a sign.
   */
  private static String solid(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\uFFFD-\\uFFFF]+", "");
  }

  @Test
  void texts_are_shown_at_all() throws Exception {
    String shown = page(SITES.get(0), PageKind.COMPARISON).everything();
    long count = WORLDS.get(0).texts().values().stream().filter(shown::contains).count();
    assertTrue(count > 50, count + " texts");
  }

  @Test
  void a_text_left_out_would_be_seen() {
    String shown = harmless.texts().get("Ant");
    ParsedPage calm = ParsedPage.of("<!DOCTYPE html><title>" + shown + "</title>");
    ParsedPage empty = ParsedPage.of("<!DOCTYPE html><title>x</title>");
    assertEquals(1, missing(calm, empty, WORLDS.get(0)).size());
  }

  @Test
  void a_tag_would_be_seen() {
    ParsedPage calm = ParsedPage.of("<!DOCTYPE html><title>x</title><p><a href=/a>a</a>");
    ParsedPage hostile =
        ParsedPage.of("<!DOCTYPE html><title>x</title><p><a href=javascript:a onclick=b>a</a><p>");
    assertEquals(2, added(calm.census(), hostile.census()).size());
    assertEquals(List.of("onclick", "javascript:a"), dangerous(hostile));
  }
}
