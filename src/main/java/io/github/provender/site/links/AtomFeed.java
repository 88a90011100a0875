package io.github.provender.site.links;

import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Atom feed (RFC 4287) of what is new on a page.
 *
 * @param page the path of the page, that of the feed without its extension
 * @param base where the pages are served, without the last slash
 */
public record AtomFeed(String page, String title, Language language, String base) {
  public static final String MEDIA_TYPE = "application/atom+xml";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** The path of a page's feed. */
  public static String path(String page) {
    return page + ".atom";
  }

  /** The head of a page that leads to its feed. */
  public static Head head(String page, Language language) {
    String feed = path(page) + "?lang=" + language.code();
    return Head.of(List.of(new Signpost("alternate", feed, MEDIA_TYPE, "")));
  }

  /**
   * Writes the feed.
   *
   * @param otherwise when a feed without entries was made
   */
  public String of(List<AtomEntry> entries, Instant otherwise) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      write(xml, entries, otherwise);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private void write(XMLStreamWriter xml, List<AtomEntry> entries, Instant otherwise)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", language.code());
    element(xml, "id", Vocab.BASE + page.substring(1));
    element(xml, "title", "Provender: " + title);
    element(
        xml,
        "updated",
        entries.stream()
            .map(entry -> instant(entry.updated()))
            .max(Comparator.naturalOrder())
            .orElseGet(otherwise::toString));
    person(xml, "Provender");
    link(xml, "self", MEDIA_TYPE, base + path(page) + "?lang=" + language.code());
    link(xml, "alternate", "text/html", base + page + "?lang=" + language.code());
    for (AtomEntry entry : entries) {
      write(xml, entry);
    }
    xml.writeEndDocument();
  }

  private void write(XMLStreamWriter xml, AtomEntry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    element(xml, "updated", instant(entry.updated()));
    if (!entry.published().isEmpty()) {
      element(xml, "published", instant(entry.published()));
    }
    for (String author : entry.authors()) {
      person(xml, author);
    }
    link(xml, "alternate", "text/html", base + entry.page());
    if (!entry.via().isEmpty()) {
      link(xml, "via", "", entry.via());
    }
    element(xml, "summary", entry.summary());
    xml.writeEndElement();
  }

  /** The beginning of a day, month or year, in UTC; Atom has no shorter dates. */
  private static String instant(String date) {
    return date + "-01-01".substring(Math.min(6, date.length() - 4)) + "T00:00:00Z";
  }

  private static void person(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeStartElement("author");
    element(xml, "name", name);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String type, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    if (!type.isEmpty()) {
      xml.writeAttribute("type", type);
    }
    xml.writeAttribute("href", href);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " "));
    xml.writeEndElement();
  }
}
