package io.github.provender.rdf.document;

import io.github.provender.text.Width;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** Pretty printer of entries: on one line where that is short enough, else filled into lines. */
record EntryLayout(Terms terms, int columns) {

  /** A value that is never broken, with what stands before and behind it. */
  private record Piece(String text, String indent, boolean beginsLine) {}

  /** The lines of an entry, each so far indented. */
  List<String> lines(Entry entry, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent).append(terms.of(entry.subject()));
    int used = Width.of(line.toString());
    for (Piece piece : pieces(entry)) {
      int width = Width.of(piece.text());
      if (piece.beginsLine() || used + 1 + width > columns) {
        lines.add(line.toString());
        line = new StringBuilder(indent).append(piece.indent());
        used = line.length() + width;
      } else {
        line.append(' ');
        used += 1 + width;
      }
      line.append(piece.text());
    }
    lines.add(line.toString());
    return lines;
  }

  /** What describes the document itself has a line for each property, as a form has. */
  private List<Piece> pieces(Entry entry) {
    boolean isForm = entry.isForm();
    List<Node> properties = entry.properties();
    List<Piece> pieces = new ArrayList<>();
    boolean isAfterProse = false;
    for (int p = 0; p < properties.size(); p++) {
      Node property = properties.get(p);
      boolean isProse = PropertyOrder.isProse(property);
      List<Node> values = entry.values(property);
      String end = p + 1 < properties.size() ? " ;" : " .";
      for (int v = 0; v < values.size(); v++) {
        String value = terms.of(values.get(v)) + (v + 1 < values.size() ? "," : end);
        pieces.add(
            v > 0
                ? new Piece(value, "    ", isProse)
                : new Piece(
                    terms.property(property) + " " + value,
                    "  ",
                    p > 0 && (isForm || isProse || isAfterProse)));
      }
      isAfterProse = isProse;
    }
    return pieces;
  }
}
