package io.github.provender.lint;

import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.DerivedFacts;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.graph.Workspace;
import io.github.provender.query.Arguments;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.query.ResultFormat;
import io.github.provender.rdf.RdfFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.jena.graph.Node;

/** Golden files: each canned query's answer on a small invented dataset that never changes. */
public record GoldenWorld(Path folder, KnowledgeGraph graph, NameIndex names) {
  private static final String FOLDER = "src/test/resources/world";

  /** Whether the workspace is a checkout of the sources; a built program has no golden files. */
  public static boolean isIn(Workspace workspace) {
    return Files.isDirectory(workspace.root().resolve(FOLDER));
  }

  public static GoldenWorld of(Workspace workspace) {
    Path folder = workspace.root().resolve(FOLDER);
    List<RdfFile> files = new ArrayList<>();
    workspace.ontology().forEach(file -> files.add(RdfFile.read(file)));
    files.add(RdfFile.read(folder.resolve("world.trig")));
    KnowledgeGraph graph = KnowledgeGraph.of(files, DerivedFacts.of(workspace));
    return new GoldenWorld(folder, graph, new NameIndex(graph));
  }

  public Path golden(CannedQuery query) {
    return folder.resolve("golden").resolve(query.slug() + ".csv");
  }

  /** What the query answers on this world, as CSV. */
  public String answer(CannedQuery query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultFormat.CSV.write(query, graph, arguments(query), out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** What a query is asked here: required parameters, and optional ones given for it by name. */
  public Map<String, Node> arguments(CannedQuery query) {
    Properties given = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve("parameters.properties"))) {
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
    return Arguments.of(query, values, names);
  }

  /** Holds the query to its golden file, which is written where there is none yet. */
  List<LintMessage> check(CannedQuery query, SourceText source) {
    String file = RdfFile.display(golden(query));
    try {
      String answer = answer(query);
      if (!Files.exists(golden(query))) {
        return write(query, answer, file, source);
      }
      return Files.readString(golden(query)).equals(answer)
          ? List.of()
          : List.of(
              source.error(
                  "SELECT",
                  "the answer on the test world is not that of " + file,
                  "correct the query; or, if the new answer is right, delete the file and check again"));
    } catch (UserError e) {
      return List.of(
          source.error(
              "#+ defaults",
              "on the test world: " + e.getMessage(),
              "give a value in " + RdfFile.display(folder.resolve("parameters.properties"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty answer would hold the query to nothing. */
  private List<LintMessage> write(CannedQuery query, String answer, String file, SourceText source)
      throws IOException {
    long rows = answer.lines().count() - 1;
    if (rows == 0) {
      return List.of(
          source.error(
              "SELECT",
              "the test world has no row for it, so that no golden file can hold it",
              "make a limit a parameter with a value in parameters.properties, or add a claim to "
                  + RdfFile.display(folder.resolve("world.trig"))));
    }
    Files.writeString(golden(query), answer);
    String written = "golden file written, rows: " + rows + ": " + file;
    return List.of(source.hint(written, "look whether it is right"));
  }
}
