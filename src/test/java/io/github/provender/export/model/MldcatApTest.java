package io.github.provender.export.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The MLDCAT-AP export of every model by the shapes of the profile, where they lie beside the
 * checkout.
 */
class MldcatApTest {
  private static final Path SHAPES =
      Path.of(System.getProperty("others", "../shared/data"))
          .resolve("mldcat-ap/mldcat-ap-SHACL.ttl");

  @Test
  void no_model_violates_the_profile() {
    Assumptions.assumeTrue(Files.isRegularFile(SHAPES), SHAPES + " is not there");
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(SHAPES.toString()));
    List<String> violations = new ArrayList<>();
    for (Node model : Exports.models()) {
      ValidationReport report = ShaclValidator.get().validate(shapes, graph(model));
      report
          .getEntries()
          .forEach(e -> violations.add(e.focusNode() + " " + e.resultPath() + " " + e.message()));
    }
    assertEquals(List.of(), violations.stream().limit(20).toList());
    assertEquals(0, violations.size());
  }

  private static Graph graph(Node model) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(Exports.text("mldcat-ap", model), Lang.TURTLE).parse(graph);
    return graph;
  }
}
