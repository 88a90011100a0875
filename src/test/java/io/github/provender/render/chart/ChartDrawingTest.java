package io.github.provender.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.chart.ChartData;
import io.github.provender.chart.ChartFixture;
import io.github.provender.text.Language;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Drawings to the letter; written anew with {@code -Dgolden=write}. */
class ChartDrawingTest {
  private static final Path GOLDEN = Path.of("src/test/resources/chart/disclosure.svg");

  private static ChartData chart(String mark, String columns, String rows) {
    return ChartFixture.data(
        ChartFixture.query(
            "summary: A chart\ndescription: How it is read\nmark: "
                + mark
                + "\ncolumns:\n"
                + columns,
            "SELECT * { VALUES (?name ?size ?date ?kind ?claim) { " + rows + " } } ORDER BY ?name"),
        Language.EN);
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static String alone(ChartData chart) {
    return ChartDrawing.standalone(chart, "From a test", iri -> iri);
  }

  @Test
  void a_chart_is_drawn_the_same_for_the_same_rows() throws Exception {
    ChartData chart =
        chart(
            "bars\nscale: share",
            "  - row: name\n  - x: size\n  - kind: kind\n  - link: claim",
            """
            ("Ant" 3 UNDEF "told" <https://example.org/1>)
            ("Ant" 1 UNDEF "in-part" <https://example.org/2>)
            ("Bee" 2 UNDEF "second-hand" <https://example.org/3>)
            ("Bee" 2 UNDEF "not-mentioned" <https://example.org/4>)
            """);
    String svg = alone(chart);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, svg + "\n");
    }
    assertEquals(Files.readString(GOLDEN), svg + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "points | x: date, y: size, label: name",
        "points | x: size, y: size, label: name",
        "dots | row: name, x: size, label: name",
        "dots | row: name, x: date",
        "bars | row: name, x: size, part: name"
      })
  void a_hostile_name_stays_a_text_in_every_mark(String how) throws Exception {
    String[] parts = how.split(" [|] ", 2);
    String columns =
        "  - " + parts[1].replace(", ", "\n  - ") + "\n  - kind: kind\n  - link: claim";
    String name = "</text><script>alert(1)</script>\\\" onload=\\\"x&#0;\\u0007";
    ChartData chart =
        chart(
            parts[0],
            columns,
            "(\"%s\" 3 \"2024-05\"^^<http://www.w3.org/2001/XMLSchema#gYearMonth> \"told\" <https://example.org/1>)"
                .formatted(name));
    for (String svg :
        List.of(
            alone(chart),
            ChartDrawing.wide(chart, iri -> iri),
            ChartDrawing.middle(chart, iri -> iri),
            ChartDrawing.narrow(chart, iri -> iri))) {
      Document drawn = parsed(svg);
      assertEquals(0, drawn.getElementsByTagName("script").getLength());
      NodeList links = drawn.getElementsByTagName("a");
      assertEquals(1, links.getLength(), svg);
      assertEquals(
          "https://example.org/1",
          links.item(0).getAttributes().getNamedItem("href").getNodeValue());
      assertFalse(svg.contains("style="), svg);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"points", "dots", "bars"})
  void a_chart_without_rows_is_an_empty_frame(String mark) throws Exception {
    String columns =
        mark.equals("points") ? "  - x: size\n  - y: size" : "  - row: name\n  - x: size";
    assertTrue(parsed(alone(chart(mark + "\nscale: log", columns, ""))).hasChildNodes());
    assertTrue(parsed(alone(chart(mark, columns, ""))).hasChildNodes());
  }

  @Test
  void numbers_of_any_size_have_a_place() throws Exception {
    String rows =
        "(\"a\" 1e308 UNDEF UNDEF UNDEF) (\"b\" 1e-300 UNDEF UNDEF UNDEF) (\"c\" 0 UNDEF UNDEF UNDEF) (\"d\" -5 UNDEF UNDEF UNDEF)"
            + " (\"e\" 1e300 UNDEF UNDEF UNDEF) (\"f\" -1e300 UNDEF UNDEF UNDEF)";
    for (String scale : List.of("linear", "log", "share")) {
      ChartData chart = chart("dots\nscale: " + scale, "  - row: name\n  - x: size", rows);
      assertFalse(alone(chart).contains("NaN"), scale);
      assertTrue(parsed(alone(chart)).hasChildNodes());
    }
  }
}
