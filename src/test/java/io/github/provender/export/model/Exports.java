package io.github.provender.export.model;

import io.github.provender.Shipped;
import io.github.provender.rdf.Vocab;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The shipped exports on the shipped data. */
final class Exports {
  static final ExportCatalog CATALOG = ExportCatalog.of(Shipped.WORKSPACE);
  static final ModelExporter EXPORTER = new ModelExporter(Shipped.GRAPH, Shipped.CATALOG);

  private Exports() {}

  static ExportedFile file(String export, Node model) {
    return EXPORTER.write(CATALOG.get(export), List.of(model));
  }

  static String text(String export, Node model) {
    return file(export, model).text();
  }

  /** Ten models of many kinds: closed and open, of several developers, a snapshot, a derivate. */
  static final List<String> TEN =
      List.of(
          "deepseek-r1",
          "deepseek-r1-distill-qwen-1.5b",
          "gpt-4o",
          "gpt-4o-2024-05-13",
          "claude-opus-5",
          "bloom",
          "olmo-2-13b",
          "llama-3.1-405b",
          "k-exaone-236b-a23b",
          "starcoder2-15b");

  /**
   * Those ten and, of all in the order of their names, every tenth, or every one by {@code
   * every=1}.
   */
  static List<Node> sample() {
    List<Node> all = models();
    int step = Integer.getInteger("every", 10);
    return Stream.concat(
            TEN.stream().map(slug -> Vocab.id("model", slug)),
            IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get))
        .distinct()
        .toList();
  }

  /** A model of which some question was not looked for. */
  static Node littleKnown() {
    return Shipped.CATALOG.rows("disclosure-states", Shipped.GRAPH, Map.of()).stream()
        .filter(row -> row.get("state").getLiteralLexicalForm().equals("no-claim"))
        .map(row -> row.get("model"))
        .findFirst()
        .orElseThrow();
  }

  /** Every model, snapshots and checkpoints among them. */
  static List<Node> models() {
    return Stream.of("Model", "ModelSnapshot", "Checkpoint")
        .flatMap(type -> Shipped.GRAPH.subjects(Vocab.TYPE, Vocab.pv(type)).stream())
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }
}
