package io.github.provender.site.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.claim.Term;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.ServedSite;
import io.github.provender.text.Language;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What RFC 4287 asks of a feed. */
class AtomFeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Instant START = Instant.parse("2026-11-30T01:02:03Z");

  private static Element parsed(String feed) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(feed)))
        .getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getElementsByTagNameNS(ATOM, name);
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i).getParentNode().equals(parent)) {
        found.add((Element) all.item(i));
      }
    }
    return found;
  }

  private static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertEquals(1, found.size(), name);
    return found.get(0).getTextContent();
  }

  private static String href(Element parent, String rel) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(rel))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElse("");
  }

  private static Summary summary(String slug, String label, String published) {
    return new Summary(
        new Term(Vocab.id("document", slug), label, "en"),
        List.of("Ant"),
        List.of(),
        published,
        "2026-11-20",
        "v1",
        List.of(),
        "https://example.org/a?b&c");
  }

  private static Element feed(Summary... summaries) throws Exception {
    return parsed(AtomFeed.of(List.of(summaries), Language.EN, "http://localhost:3030", START));
  }

  @Test
  void the_feed_and_each_entry_have_what_the_standard_requires() throws Exception {
    ServedSite world = ServedSite.of(GoldenWorld.of(Shipped.WORKSPACE).graph());
    HttpResponse<String> answer = world.page("/watch.atom?lang=en");
    assertEquals(
        "application/atom+xml;charset=utf-8",
        answer.headers().firstValue("content-type").orElse(""));
    Element feed = parsed(answer.body());
    assertEquals("feed", feed.getLocalName());
    assertEquals("https://w3id.org/provender/watch", text(feed, "id"));
    assertEquals("2026-11-19T00:00:00Z", text(feed, "updated"));
    assertEquals(world.origin() + "/watch.atom?lang=en", href(feed, "self"));
    List<Element> entries = children(feed, "entry");
    assertEquals(2, entries.size());
    for (Element entry : entries) {
      OffsetDateTime.parse(text(entry, "updated"));
      assertEquals("Hive", children(entry, "author").get(0).getTextContent());
      assertTrue(href(entry, "alternate").startsWith(world.origin() + "/page/id/document/ant-"));
      assertEquals(
          200,
          world.page(href(entry, "alternate").substring(world.origin().length())).statusCode());
    }
    assertEquals(
        "https://w3id.org/provender/id/document/ant-base-summary", text(entries.get(0), "id"));
    assertEquals("https://example.org/ant-base-summary", href(entries.get(0), "via"));
    assertTrue(text(entries.get(0), "summary").contains("First public summary"));
    assertEquals("2026-11-19T00:00:00Z", text(entries.get(1), "updated"), "the day it was read");
    assertEquals(List.of(), children(entries.get(1), "published"));
  }

  @Test
  void texts_are_escaped_and_what_xml_forbids_is_left_out() throws Exception {
    Element entry =
        children(feed(summary("x", "<b>a & b]]>\u0001\u0007", "2026-01-02")), "entry").get(0);
    assertEquals("<b>a & b]]>  ", text(entry, "title"));
    assertEquals("https://example.org/a?b&c", href(entry, "via"));
  }

  @Test
  void a_month_or_a_year_is_told_by_its_first_day() throws Exception {
    Element feed = feed(summary("x", "x", "2025-11"), summary("y", "y", "2024"));
    List<Element> entries = children(feed, "entry");
    assertEquals("2025-11-01T00:00:00Z", text(entries.get(0), "published"));
    assertEquals("2024-01-01T00:00:00Z", text(entries.get(1), "published"));
    assertEquals("2025-11-01T00:00:00Z", text(feed, "updated"));
  }

  @Test
  void a_feed_without_entries_is_whole() throws Exception {
    Element feed = feed();
    assertEquals("2026-11-30T01:02:03Z", text(feed, "updated"));
    assertEquals("Provender", children(feed, "author").get(0).getTextContent());
  }
}
