package io.github.provender.site.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.rdf.Vocab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;

/** The measured quality of the data: no figure but those that the documentation records. */
class QualityDataTest {
  private static final Pattern CLAIMS =
      Pattern.compile(
          "(?m)^\\| (2026-\\S+) \\| [^|]+ \\| (\\d+) \\| (\\d+)[^|]* \\| (\\d+) \\| (\\d+) \\|"
              + " (\\d+)[^|]* \\|$");
  private static final Pattern ANSWERS =
      Pattern.compile(
          "(?m)^\\| (2026-[^|]+) \\| [^|]+ \\| ([\\d,]+) \\| [\\d,]+ \\| (\\d+) \\| (\\d+) \\|"
              + " (\\d+) \\|$");

  /** What the data say: of each sample, how many were read, and how many bear each fault. */
  private static Map<String, Map<String, Integer>> recorded() {
    Map<String, Map<String, Integer>> samples = new TreeMap<>();
    for (Binding row : Shipped.CATALOG.rows("measured-errors", Shipped.GRAPH, Map.of())) {
      Map<String, Integer> sample =
          samples.computeIfAbsent(name(row, "sample"), each -> new TreeMap<>());
      sample.put("read", number(row, "lookedUp"));
      sample.put(name(row, "measure"), number(row, "found"));
    }
    return samples;
  }

  private static String name(Binding row, String column) {
    return row.get(Var.alloc(column)).getURI().replaceFirst(".*#", "");
  }

  private static int number(Binding row, String column) {
    return Integer.parseInt(row.get(Var.alloc(column)).getLiteralLexicalForm());
  }

  private static List<MatchResult> rows(Pattern pattern, String file) throws IOException {
    return pattern.matcher(Files.readString(Path.of(file))).results().toList();
  }

  private static int number(MatchResult row, int column) {
    return Integer.parseInt(row.group(column).replace(",", ""));
  }

  @Test
  void samples_of_claims_are_those_of_the_tables() throws IOException {
    Map<String, Map<String, Integer>> told = new TreeMap<>();
    for (MatchResult row : rows(CLAIMS, "data/README.md")) {
      told.put(
          "claims-" + row.group(1),
          new TreeMap<>(
              Map.of(
                  "read", number(row, 2),
                  "claims-wrong", number(row, 3),
                  "claims-locator", number(row, 4),
                  "claims-filing", number(row, 5),
                  "claims-qualifier", number(row, 6))));
    }
    Map<String, Map<String, Integer>> recorded = recorded();
    recorded.keySet().removeIf(name -> !name.startsWith("claims-"));
    Map<String, Integer> first = recorded.remove("claims-2026-11-22");
    assertEquals(told, recorded);
    assertEquals(14, told.size());
    String text = Files.readString(Path.of("data/README.md"));
    assertTrue(text.contains("| right, but thin or debatable in how it is modelled | 5 |"));
    assertTrue(text.contains("The error rate is 1 in 60 (1.7 %); counting the incomplete locator"));
    assertEquals(
        Map.of("read", 60, "claims-wrong", 1, "claims-locator", 1, "claims-debatable", 5), first);
  }

  @Test
  void readings_of_answers_are_those_of_the_table() throws IOException {
    Map<String, Map<String, Integer>> told = new TreeMap<>();
    List<MatchResult> rows = rows(ANSWERS, "docs/answers.md");
    for (MatchResult row : rows) {
      told.put(
          "answers-" + (told.size() + 1),
          new TreeMap<>(
              Map.of(
                  "read", number(row, 2),
                  "parts-misleading", number(row, 3),
                  "parts-wrong", number(row, 4),
                  "parts-language", number(row, 5))));
    }
    Map<String, Map<String, Integer>> recorded = recorded();
    recorded.keySet().removeIf(name -> !name.startsWith("answers-"));
    assertEquals(told, recorded);
    assertEquals(8, told.size());
  }

  @Test
  void every_measurement_is_of_a_sample_that_the_query_finds() {
    var measurements =
        Shipped.GRAPH
            .union()
            .find(
                org.apache.jena.graph.Node.ANY,
                Vocab.TYPE,
                org.apache.jena.graph.NodeFactory.createURI(
                    "http://www.w3.org/ns/dqv#QualityMeasurement"));
    int all = recorded().values().stream().mapToInt(Map::size).sum();
    assertEquals(all, measurements.toList().size());
  }
}
