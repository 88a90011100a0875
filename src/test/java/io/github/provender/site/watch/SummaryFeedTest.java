package io.github.provender.site.watch;

import static io.github.provender.site.FeedReader.children;
import static io.github.provender.site.FeedReader.href;
import static io.github.provender.site.FeedReader.parsed;
import static io.github.provender.site.FeedReader.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.claim.Term;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.ServedSite;
import io.github.provender.text.Language;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What RFC 4287 asks of a feed. */
class SummaryFeedTest {
  private static final Instant START = Instant.parse("2026-11-30T01:02:03Z");

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
    return parsed(
        new SummaryFeed(Language.EN).of(List.of(summaries), "http://localhost:3030", START));
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
