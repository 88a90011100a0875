package io.github.provender.query;

import io.github.provender.Shipped;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.rdf.RdfFile;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.jena.graph.Node;

/** A small invented world that never changes, so that the answers to questions on it never do. */
final class World {
  static final Path FOLDER = Path.of("src/test/resources/world");
  static final KnowledgeGraph GRAPH = load();
  static final NameIndex NAMES = new NameIndex(GRAPH);

  private World() {}

  private static KnowledgeGraph load() {
    List<RdfFile> files = new ArrayList<>();
    Shipped.WORKSPACE.ontology().forEach(file -> files.add(RdfFile.read(file)));
    files.add(RdfFile.read(FOLDER.resolve("world.trig")));
    return KnowledgeGraph.of(files);
  }

  /** What a query is asked there: required parameters, and optional ones given for it by name. */
  static Map<String, Node> arguments(CannedQuery query) {
    Properties given = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve("parameters.properties"))) {
      given.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      String own = given.getProperty(query.slug() + "." + parameter.name());
      String value =
          own != null || !parameter.required() ? own : given.getProperty(parameter.name());
      if (value != null) {
        values.put(parameter.name(), List.of(value));
      }
    }
    return Arguments.of(query, values, NAMES);
  }
}
