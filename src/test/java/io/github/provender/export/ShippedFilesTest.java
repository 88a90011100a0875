package io.github.provender.export;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.provender.Shipped;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.RdfFormat;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The files of the ontology and the data, as they lie on the disk. */
class ShippedFilesTest {
  @TestFactory
  Stream<DynamicTest> turtle_survives_rdf_xml() {
    return Shipped.WORKSPACE.ontology().stream()
        .map(
            path ->
                dynamicTest(
                    RdfFile.display(path),
                    () -> {
                      RdfFile file = RdfFile.read(path);
                      Graph graph = GraphFactory.createDefaultGraph();
                      file.quads().forEach(quad -> graph.add(quad.asTriple()));
                      byte[] xml = RdfFormat.RDF_XML.write(graph, file.prefixes());
                      Graph again = GraphFactory.createDefaultGraph();
                      RDFParser.source(new ByteArrayInputStream(xml))
                          .lang(Lang.RDFXML)
                          .parse(again);
                      Graph turtle = GraphFactory.createDefaultGraph();
                      RDFParser.source(
                              new ByteArrayInputStream(
                                  RdfFormat.TURTLE.write(again, file.prefixes())))
                          .lang(Lang.TURTLE)
                          .parse(turtle);
                      assertTrue(graph.isIsomorphicWith(turtle));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> files_are_in_canonical_form() {
    return CanonicalFile.of(Shipped.WORKSPACE).stream()
        .map(
            file ->
                dynamicTest(
                    RdfFile.display(file.path()),
                    () -> assertTrue(file.isCanonical(), "run ./provender format")));
  }

  @Test
  void the_version_is_the_programs() {
    String pom = read(Path.of("pom.xml"));
    for (String file : List.of("provender.ttl", "schemes.ttl", "alignments.ttl")) {
      String version =
          read(Path.of("ontology", file)).replaceAll("(?s).*owl:versionInfo \"([^\"]+)\".*", "$1");
      assertTrue(
          pom.contains("<artifactId>provender</artifactId>\n  <version>" + version + "<"), file);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
