package io.github.provender.site.links;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Sitemap (sitemaps.org): the addresses of all pages, each with its languages, for search engines.
 */
public final class Sitemap {
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final Node READ_ON = Vocab.pv("retrievedOn");

  private final KnowledgeGraph graph;
  private final String base;
  private final XMLStreamWriter xml;

  private Sitemap(KnowledgeGraph graph, String base, XMLStreamWriter xml) {
    this.graph = graph;
    this.base = base;
    this.xml = xml;
  }

  /**
   * Lists the pages.
   *
   * @param paths the pages beside those of queries and things
   * @param base where they are served, without the last slash
   */
  public static String of(
      List<String> paths, KnowledgeGraph graph, QueryCatalog catalog, String base) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      new Sitemap(graph, base, xml).write(paths, catalog);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private void write(List<String> paths, QueryCatalog catalog) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("urlset");
    xml.writeDefaultNamespace(SITEMAP);
    xml.writeNamespace("xhtml", XHTML);
    for (String path : paths) {
      page(path, "");
    }
    for (String query : catalog.slugs()) {
      page("/queries/" + query, "");
    }
    for (Node thing : things()) {
      page("/page/" + thing.getURI().substring(Vocab.BASE.length()), changed(thing));
    }
    xml.writeEndDocument();
  }

  /** All that has a page: what is typed and named below our addresses, without a fragment. */
  private List<Node> things() {
    return graph
        .union()
        .find(Node.ANY, Vocab.TYPE, Node.ANY)
        .mapWith(Triple::getSubject)
        .filterKeep(thing -> thing.isURI() && isPage(thing.getURI()))
        .toSet()
        .stream()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private static boolean isPage(String iri) {
    return (iri.startsWith(Vocab.ID) || iri.startsWith(Vocab.CONCEPT))
        && !iri.startsWith(Vocab.ID + "query/")
        && !iri.contains("#");
  }

  /** The last day on which a document was read that is, makes or speaks of the thing. */
  private String changed(Node thing) {
    Stream<Node> claims =
        Stream.concat(Stream.of(thing), graph.subjects(Vocab.pv("isAbout"), thing).stream());
    return claims
        .flatMap(
            claim ->
                Stream.concat(Stream.of(claim), graph.objects(claim, Vocab.IS_STATED_IN).stream()))
        .flatMap(document -> graph.objects(document, READ_ON).stream())
        .map(Node::getLiteralLexicalForm)
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  private void page(String path, String changed) throws XMLStreamException {
    xml.writeStartElement("url");
    text("loc", base + path);
    if (!changed.isEmpty()) {
      text("lastmod", changed);
    }
    for (Language language : Language.values()) {
      xml.writeEmptyElement("xhtml", "link", XHTML);
      xml.writeAttribute("rel", "alternate");
      xml.writeAttribute("hreflang", language.code());
      xml.writeAttribute("href", base + path + "?lang=" + language.code());
    }
    xml.writeEndElement();
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
