package io.github.provender.render.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.provender.Shipped;
import io.github.provender.entity.lineage.Extent;
import io.github.provender.entity.lineage.Lineage;
import io.github.provender.entity.lineage.walk.LineageReader;
import io.github.provender.graph.NameIndex;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.lineage.TreeLayout.Box;
import io.github.provender.render.lineage.TreeLayout.Line;
import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class TreeLayoutTest {
  private static final LineageReader READER = new LineageReader(Shipped.SERVED, Shipped.CATALOG);
  private static final Extent TWO = new Extent(2, 5);

  /** Those with the most around them. */
  private static final List<Node> CROWDED =
      List.of(
          Vocab.id("model", "deepseek-r1"),
          Vocab.id("model", "gpt-4o"),
          Vocab.id("dataset", "common-crawl"),
          Vocab.id("dataset", "tulu-3-sft-mixture"),
          Vocab.id("organization", "ai2"));

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_most_crowded_are_placed_well_in_every_language(Language language) {
    CROWDED.forEach(thing -> requireOrder(thing, language));
  }

  @Test
  void the_lineage_of_every_model_is_placed_well() {
    List<Node> models = new NameIndex(Shipped.SERVED).allModels();
    assertTrue(models.size() > 300, models.size() + " models");
    for (int i = 0; i < models.size(); i++) {
      requireOrder(models.get(i), List.of(Language.values()).get(i % Language.values().length));
    }
  }

  /** Nothing overlaps, all is within the picture, all texts are within their boxes. */
  private static void requireOrder(Node thing, Language language) {
    Lineage lineage = READER.of(thing, TWO, language);
    TreeLayout layout = new TreeLayout(lineage, new LineageWords(language));
    List<Box> boxes = layout.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      String where = thing + ": " + box;
      assertTrue(box.x() >= 0 && box.x() + box.width() <= layout.width(), where);
      assertTrue(box.y() >= 0 && box.y() + box.height() <= layout.height(), where);
      List<String> texts = Stream.concat(box.how().stream(), box.name().stream()).toList();
      texts.forEach(text -> assertTrue(width(text) <= box.width(), where));
      int high = texts.size() * TreeLayout.LINE + 2 * TreeLayout.PADDING;
      assertTrue(!texts.isEmpty() && high <= box.height(), where);
      for (Box other : boxes.subList(0, i)) {
        assertFalse(overlap(box, other), where + " " + other);
      }
    }
    assertEquals(boxes.size() - 1, layout.lines().size(), thing + ": a line to each but the root");
    for (Line line : layout.lines()) {
      assertTrue(line.from().x() + line.from().width() < line.to().x(), thing + ": " + line);
    }
  }

  private static int width(String text) {
    return Width.of(text) * TreeLayout.LETTER + 2 * TreeLayout.PADDING;
  }

  private static boolean overlap(Box one, Box other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_svg_names_and_links_everything_that_stands_open(Language language) throws Exception {
    Lineage lineage = READER.of(CROWDED.get(0), TWO, language);
    Document svg = xml(LineageFormat.SVG.write(lineage, language));
    TreeLayout layout = new TreeLayout(lineage, new LineageWords(language));
    long things = layout.boxes().stream().filter(box -> !box.iri().isEmpty()).count();
    assertEquals(things, svg.getElementsByTagName("a").getLength());
    assertEquals(2 * layout.lines().size(), svg.getElementsByTagName("path").getLength());
    assertEquals(
        language.message("lineage.title", lineage.thing().label()),
        svg.getElementsByTagName("title").item(0).getTextContent());
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  @Test
  void csv_and_json_hold_every_tie() {
    Lineage lineage = READER.of(CROWDED.get(0), TWO, Language.EN);
    String csv = LineageFormat.CSV.write(lineage, Language.EN);
    long claims =
        lineage.ties().stream()
            .flatMap(tie -> tie.steps().stream())
            .mapToLong(step -> step.claims().size())
            .sum();
    assertTrue(claims > lineage.ties().size());
    assertEquals(claims, CsvReader.builder().ofNamedCsvRecord(csv).stream().count());
    assertEquals(
        lineage.ties().size(),
        JSON.parse(LineageFormat.JSON.write(lineage, Language.EN)).get("ties").getAsArray().size());
  }
}
