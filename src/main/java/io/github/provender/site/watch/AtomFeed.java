package io.github.provender.site.watch;

import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Atom feed (RFC 4287) of the summaries, each version an entry of its own. */
final class AtomFeed {
  static final String MEDIA_TYPE = "application/atom+xml";
  static final String PATH = "/watch.atom";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;
  private final Language language;
  private final String base;

  private AtomFeed(XMLStreamWriter xml, Language language, String base) {
    this.xml = xml;
    this.language = language;
    this.base = base;
  }

  /**
   * Writes the feed.
   *
   * @param base where the pages are served, without the last slash
   * @param otherwise when a feed without entries was made
   */
  static String of(List<Summary> summaries, Language language, String base, Instant otherwise) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      new AtomFeed(xml, language, base).write(summaries, otherwise);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private void write(List<Summary> summaries, Instant otherwise) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", language.code());
    element("id", Vocab.BASE + "watch");
    element("title", "Provender: " + language.message("watch.title"));
    element(
        "updated",
        summaries.stream()
            .map(summary -> instant(summary.changed()))
            .max(Comparator.naturalOrder())
            .orElseGet(otherwise::toString));
    person("Provender");
    link("self", MEDIA_TYPE, base + PATH + "?lang=" + language.code());
    link("alternate", "text/html", base + "/watch?lang=" + language.code());
    for (Summary summary : summaries) {
      entry(summary);
    }
    xml.writeEndDocument();
  }

  private void entry(Summary summary) throws XMLStreamException {
    String iri = summary.document().iri();
    xml.writeStartElement("entry");
    element("id", iri);
    element("title", summary.document().label());
    element("updated", instant(summary.changed()));
    if (!summary.published().isEmpty()) {
      element("published", instant(summary.published()));
    }
    for (String issuer : summary.issuers()) {
      person(issuer);
    }
    String page = base + "/page/" + iri.substring(Vocab.BASE.length());
    link("alternate", "text/html", page + "?lang=" + language.code());
    if (!summary.url().isEmpty()) {
      link("via", "", summary.url());
    }
    element("summary", text(summary));
    xml.writeEndElement();
  }

  private String text(Summary summary) {
    String replaced =
        summary.replaced().stream().map(each -> each.label()).collect(Collectors.joining(", "));
    return Stream.of(
            String.join(", ", summary.models()),
            summary.version(),
            replaced.isEmpty() ? "" : language.message("watch.replaces", replaced))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** The beginning of a day, month or year, in UTC; Atom has no shorter dates. */
  private static String instant(String date) {
    return date + "-01-01".substring(Math.min(6, date.length() - 4)) + "T00:00:00Z";
  }

  private void person(String name) throws XMLStreamException {
    xml.writeStartElement("author");
    element("name", name);
    xml.writeEndElement();
  }

  private void link(String rel, String type, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    if (!type.isEmpty()) {
      xml.writeAttribute("type", type);
    }
    xml.writeAttribute("href", href);
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " "));
    xml.writeEndElement();
  }
}
