package io.github.provender.rdf;

import io.github.provender.diagnostic.SourceLocation;
import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Checks XML before anything reads it as RDF: entity definitions and endless nesting are refused.
 */
final class XmlCheck {
  private XmlCheck() {}

  /** Goes through the text; what is wrong stops at the errors given. */
  static void of(String text, DiagnosticCollector errors) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      int depth = 0;
      while (reader.hasNext()) {
        Location place = reader.getLocation();
        int line = place.getLineNumber();
        int column = place.getColumnNumber();
        int offset = place.getCharacterOffset();
        switch (reader.next()) {
          case XMLStreamConstants.DTD -> doctype(text, offset, errors);
          case XMLStreamConstants.START_ELEMENT -> errors.requireDepth(++depth, line, column);
          case XMLStreamConstants.END_ELEMENT -> depth--;
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      Location place = e.getLocation();
      String what = String.valueOf(e.getMessage()).replaceFirst("(?s).*\nMessage: ", "");
      errors.fatal(
          what,
          place == null ? 0 : place.getLineNumber(),
          place == null ? 0 : place.getColumnNumber());
    }
  }

  private static void doctype(String text, int from, DiagnosticCollector errors) {
    SourceLocation place = errors.placeAt(text, text.indexOf("<!DOCTYPE", from));
    errors.fatal("DOCTYPE is not accepted", place.line(), place.column());
  }
}
