package io.github.provender.render.lineage;

import io.github.provender.entity.lineage.Lineage;
import io.github.provender.entity.lineage.Relation;
import io.github.provender.render.lineage.TreeLayout.Box;
import io.github.provender.render.lineage.TreeLayout.Line;
import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A lineage as an SVG file that needs nothing from elsewhere, for slides and papers. */
final class TreeSvg {
  private static final String NS = "http://www.w3.org/2000/svg";
  private static final String INK = "#191d1a";
  private static final String SOFT = "#545d57";
  private static final String SECOND = "#8f5308";

  /** How a relation is dashed; a solid line where nothing is said. */
  private static final Map<Relation, String> DASHES =
      Map.of(
          Relation.TEACHER, "10 4",
          Relation.WRITER, "2 4",
          Relation.SOURCE_DATA, "10 3 2 3",
          Relation.PART, "6 2");

  private final XMLStreamWriter xml;

  private TreeSvg(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String write(Lineage lineage, Language language) {
    TreeLayout layout = new TreeLayout(lineage, new LineageWords(language));
    String key = language.message("lineage.key.second");
    List<String> foot =
        Width.wrap(key + " · Provender, CC BY 4.0", layout.width() / TreeLayout.LETTER - 4, "");
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      new TreeSvg(xml)
          .draw(layout, language.message("lineage.title", lineage.thing().label()), foot);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private void draw(TreeLayout layout, String title, List<String> foot) throws XMLStreamException {
    int height = layout.height() + foot.size() * TreeLayout.LINE + TreeLayout.PADDING;
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(NS);
    attributes("role", "img", "font-family", "Noto Sans, Noto Sans CJK KR, sans-serif");
    attributes("font-size", "12", "width", layout.width(), "height", height);
    attributes("viewBox", "0 0 " + layout.width() + " " + height);
    text("title", title);
    element("rect", "width", "100%", "height", "100%", "fill", "#fff");
    for (Line line : layout.lines()) {
      line(line);
    }
    for (Box box : layout.boxes()) {
      box(box);
    }
    for (int i = 0; i < foot.size(); i++) {
      int y = layout.height() + (i + 1) * TreeLayout.LINE;
      label(foot.get(i), 2 * TreeLayout.PADDING, y, SOFT, "400");
    }
    xml.writeEndDocument();
  }

  private void line(Line line) throws XMLStreamException {
    int begin = line.from().x() + line.from().width();
    int end = line.to().x();
    int middle = (begin + end) / 2;
    int y = line.to().middle();
    String colour = line.isSure() ? SOFT : SECOND;
    String way =
        "M" + begin + " " + line.from().middle() + "H" + middle + "V" + y + "H" + (end - 6);
    xml.writeEmptyElement("path");
    attributes("d", way, "fill", "none", "stroke", colour);
    attributes("stroke-width", line.relation().isOfWeights() ? "3" : "1.5");
    attributes("stroke-dasharray", DASHES.getOrDefault(line.relation(), "none"));
    String head = "M" + end + " " + y + "l-8 -4v8z";
    element("path", "d", head, "fill", colour);
  }

  private void box(Box box) throws XMLStreamException {
    boolean isThing = !box.iri().isEmpty();
    if (isThing) {
      xml.writeStartElement("a");
      attributes("href", box.iri());
    }
    xml.writeEmptyElement("rect");
    attributes("x", box.x(), "y", box.y(), "width", box.width(), "height", box.height());
    attributes("rx", box.kind().equals("dataset") ? "12" : "2", "fill", "#fff");
    attributes("stroke", box.kind().equals("itself") ? INK : SOFT);
    attributes("stroke-width", box.kind().equals("itself") ? "3" : "1");
    attributes("stroke-dasharray", box.kind().equals("more") ? "3 3" : "none");
    int x = box.x() + TreeLayout.PADDING;
    int y = box.y() + TreeLayout.PADDING + TreeLayout.LINE - 4;
    for (String line : box.how()) {
      label(line, x, y, SOFT, "400");
      y += TreeLayout.LINE;
    }
    for (String line : box.name()) {
      label(line, x, y, INK, "600");
      y += TreeLayout.LINE;
    }
    if (isThing) {
      xml.writeEndElement();
    }
  }

  private void label(String text, int x, int y, String fill, String weight)
      throws XMLStreamException {
    xml.writeStartElement("text");
    attributes("x", x, "y", y, "fill", fill, "font-weight", weight);
    xml.writeCharacters(text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " "));
    xml.writeEndElement();
  }

  private void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " "));
    xml.writeEndElement();
  }

  private void element(String name, Object... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(String.valueOf(attributes[i]), String.valueOf(attributes[i + 1]));
    }
  }
}
