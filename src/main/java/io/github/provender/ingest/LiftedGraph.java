package io.github.provender.ingest;

import io.github.provender.ingest.format.Importer;
import io.github.provender.ingest.lift.Field;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.PlainText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.graph.GraphFactory;

/** Records as the triples that importers ask for; words for nothing have no value there. */
final class LiftedGraph {
  private static final String RECORD = Vocab.BASE + "import/record#";
  private static final Node DOCUMENT = record("document");
  private static final Node ID = record("id");
  private static final Node FILE = record("file");
  private static final Node VERSION = record("version");
  private static final Node RETRIEVED = record("retrieved");
  private static final Node VALUE = record("value");
  private static final Node NOTHING = record("nothing");
  private static final Node PLACE = record("place");
  private static final Node LINE = record("line");
  private static final Node COLUMN = record("column");
  private static final Node INDEX = record("index");

  /** Which of all that can be told of a value a query asks for; the rest would be made in vain. */
  record Asked(boolean line, boolean column, boolean index) {
    /** Where something may be refused, its place is told. */
    static Asked of(Op pattern, boolean mayRefuse) {
      String text = pattern.toString();
      return new Asked(
          mayRefuse || names(text, LINE), mayRefuse || names(text, COLUMN), names(text, INDEX));
    }

    private static boolean names(String text, Node property) {
      return text.contains("<" + property.getURI() + ">");
    }
  }

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Map<String, Node> fields = new HashMap<>();
  private final Importer importer;
  private final Asked asked;
  private final Tally tally;
  private int blanks;

  LiftedGraph(Importer importer, Asked asked, Tally tally) {
    this.importer = importer;
    this.asked = asked;
    this.tally = tally;
  }

  Graph graph() {
    return graph;
  }

  void add(Item item, Node retrieved) {
    Node node = item.node();
    graph.add(node, DOCUMENT, item.documentNode());
    graph.add(node, ID, text(item.id()));
    graph.add(node, FILE, text(item.file().substring(item.file().lastIndexOf('/') + 1)));
    graph.add(node, VERSION, text(item.version()));
    graph.add(node, RETRIEVED, retrieved);
    item.record().fields().forEach(field -> lift(item, field));
  }

  private void lift(Item item, Field field) {
    String key = importer.columns().byName().get(field.key());
    if (key != null) {
      values(key, field).forEach(value -> add(item, key, value));
    } else if (importer.columns().isOpened(field.key())) {
      field.inner().forEach(part -> lift(item, part));
    } else if (!field.isBlank() && !importer.columns().ignored().contains(field.key())) {
      tally.unmapped(field.key());
    }
  }

  private void add(Item item, String key, Field field) {
    if (field.isBlank()) {
      return;
    }
    if (PlainText.forbidden(field.text()) >= 0) {
      tally.leftOut(key, item.file(), field);
      return;
    }
    Node value = blank();
    boolean isNothing = field.parts().isEmpty() && importer.columns().isNothing(key, field.text());
    if (isNothing) {
      Optional<Node> status = importer.columns().status(key, field.text());
      if (status.isEmpty()) {
        tally.dropped(key, item.file(), field);
        return;
      }
      graph.add(value, NOTHING, status.get());
    }
    tally.lifted(item.node(), key, item.file(), field);
    graph.add(item.node(), field(key), value);
    graph.add(value, PLACE, text(place(item, field)));
    describe(value, field, isNothing);
  }

  private void describe(Node node, Field field, boolean isNothing) {
    if (asked.line()) {
      graph.add(node, LINE, number(field.line()));
    }
    if (asked.column()) {
      graph.add(node, COLUMN, number(field.column()));
    }
    if (asked.index()) {
      graph.add(node, INDEX, number(field.index()));
    }
    if (!isNothing && field.parts().isEmpty()) {
      graph.add(node, VALUE, text(field.text()));
    }
    for (Field part : field.parts()) {
      if (!part.isBlank() && PlainText.forbidden(part.text()) < 0) {
        Node value = blank();
        graph.add(node, field(part.key()), value);
        describe(value, part, false);
      }
    }
  }

  /** Where a reader finds it: the row by its name, or the line of a key. */
  private String place(Item item, Field field) {
    return importer.isDocumentEach()
        ? "l. " + field.line() + ", " + field.key()
        : "row " + item.id() + " (l. " + item.record().line() + "), " + field.key();
  }

  /** The items of a list in one cell: commas in brackets part nothing. */
  private List<Field> values(String key, Field field) {
    Character between = importer.columns().lists().get(key);
    if (between == null) {
      return List.of(field);
    }
    List<Field> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    String text = field.text() + between;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      if (c == between && (depth <= 0 || i == text.length() - 1)) {
        String item = text.substring(start, i).strip();
        items.add(
            new Field(
                field.key(), item, field.line(), field.column(), items.size() + 1, List.of()));
        start = i + 1;
      }
    }
    return items;
  }

  private static Node record(String name) {
    return NodeFactory.createURI(RECORD + name);
  }

  private Node field(String key) {
    return fields.computeIfAbsent(
        key,
        k -> NodeFactory.createURI(Importer.FIELD + URLEncoder.encode(k, StandardCharsets.UTF_8)));
  }

  /** Labels of our own, since to draw one by chance takes longer than all else here. */
  private Node blank() {
    return NodeFactory.createBlankNode(String.valueOf(blanks++));
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
  }
}
