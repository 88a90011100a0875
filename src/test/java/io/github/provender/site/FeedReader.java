package io.github.provender.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads Atom feeds as tests need them. */
public final class FeedReader {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private FeedReader() {}

  public static Element parsed(String feed) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(feed)))
        .getDocumentElement();
  }

  public static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getElementsByTagNameNS(ATOM, name);
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i).getParentNode().equals(parent)) {
        found.add((Element) all.item(i));
      }
    }
    return found;
  }

  public static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertEquals(1, found.size(), name);
    return found.get(0).getTextContent();
  }

  public static String href(Element parent, String rel) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(rel))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElse("");
  }
}
