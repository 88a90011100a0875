package io.github.provender.site.browser;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as an HTML5 parser reads it: what a browser without scripts would make of it. */
record ParsedPage(Document document) {

  static ParsedPage of(String html) {
    try {
      return new ParsedPage(
          new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW)
              .parse(new InputSource(new StringReader(html))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Element> elements() {
    var found = document.getElementsByTagName("*");
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  static List<Attr> attributes(Element element) {
    var found = element.getAttributes();
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Attr) found.item(i)).toList();
  }

  /**
   * How often each element, and each attribute on it, stands on the page. Some things depend on a
   * harmless text as well and are left out: lines of text in a picture, spans around words of
   * another language, and {@code lang}.
   */
  Map<String, Integer> census() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Element element : elements()) {
      if (List.of("text", "tspan", "span").contains(element.getTagName())) {
        continue;
      }
      counts.merge(element.getTagName(), 1, Integer::sum);
      attributes(element).stream()
          .filter(attribute -> !attribute.getName().equals("lang"))
          .forEach(
              attribute ->
                  counts.merge(element.getTagName() + " " + attribute.getName(), 1, Integer::sum));
    }
    return counts;
  }

  /**
   * All text and all attributes' values, as a person's browser holds them after parsing; no data
   * blocks.
   */
  String everything() {
    Element shown = (Element) document.getDocumentElement().cloneNode(true);
    NodeList data = shown.getElementsByTagName("script");
    while (data.getLength() > 0) {
      data.item(0).getParentNode().removeChild(data.item(0));
    }
    List<String> parts = new ArrayList<>(List.of(shown.getTextContent()));
    elements().forEach(element -> attributes(element).forEach(a -> parts.add(a.getValue())));
    return String.join("\n", parts);
  }

  /** Addresses that a browser loads by itself. */
  Stream<String> loaded() {
    return elements().stream()
        .flatMap(
            element ->
                switch (element.getTagName()) {
                  case "a", "area", "form", "base" -> Stream.empty();
                  case "link" ->
                      element.getAttribute("rel").matches(".*(icon|style|load|manifest|fetch).*")
                          ? values(element, List.of("href"))
                          : Stream.empty();
                  default ->
                      values(
                          element,
                          List.of("src", "srcset", "href", "xlink:href", "data", "poster"));
                });
  }

  /** Addresses that a browser goes to when a person acts. */
  Stream<String> followed() {
    return elements().stream()
        .flatMap(element -> values(element, List.of("href", "action", "formaction")));
  }

  private static Stream<String> values(Element element, List<String> names) {
    return names.stream().filter(element::hasAttribute).map(element::getAttribute);
  }
}
