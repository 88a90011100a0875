package io.github.provender.export;

import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.Workspace;
import io.github.provender.rdf.CanonicalTurtle;
import io.github.provender.rdf.CurieFormatter;
import io.github.provender.rdf.FileContent;
import io.github.provender.rdf.RdfFile;
import io.github.provender.text.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A file that holds one graph and is kept in canonical order: the ontology's files, the registry,
 * the assessments. Documents are not: their claims stand in the order of the document.
 */
public record CanonicalFile(Path path) {

  /** All of a workspace. */
  public static List<CanonicalFile> of(Workspace workspace) {
    List<Path> paths = new ArrayList<>(workspace.ontology());
    paths.addAll(workspace.files("data/registry", 1, ".trig"));
    paths.addAll(workspace.files("data", 1, ".trig"));
    return paths.stream().map(CanonicalFile::new).toList();
  }

  /** What the file should read; its leading comment lines stay. */
  public String canonical() {
    String text = text();
    RdfFile file = RdfFile.read(path);
    Set<Node> graphs = file.quads().stream().map(Quad::getGraph).collect(Collectors.toSet());
    if (graphs.size() > 1) {
      throw UserError.usage(path + " holds several graphs", "format files of one graph");
    }
    String comments =
        text.lines()
            .takeWhile(line -> line.startsWith("#"))
            .map(l -> l + "\n")
            .collect(Collectors.joining());
    String prefixes = CanonicalTurtle.prefixLines(file.prefixes());
    Graph graph = graph(file);
    String body;
    if (file.quads().isEmpty() || file.quads().get(0).isDefaultGraph()) {
      body = CanonicalTurtle.statements(graph, file.prefixes(), "");
    } else {
      String name = new CurieFormatter(file.prefixes()).of(graphs.iterator().next());
      body = name + " {\n" + CanonicalTurtle.statements(graph, file.prefixes(), "  ") + "}\n";
    }
    String base =
        text.lines()
            .filter(l -> l.startsWith("BASE "))
            .map(l -> l + "\n")
            .collect(Collectors.joining());
    String canonical = comments + base + prefixes + "\n" + body;
    requireSame(graph, canonical);
    return canonical;
  }

  /** Whether the file reads so already. */
  public boolean isCanonical() {
    return text().equals(canonical());
  }

  /** Rewrites the file in canonical order. */
  public void rewrite() {
    String canonical = canonical();
    try {
      Files.writeString(path, canonical);
    } catch (IOException e) {
      throw new UserError(
          UserError.Kind.CANNOT_READ, path + ": cannot write: " + e.getMessage(), "check the file");
    }
  }

  private String text() {
    if (!path.toString().endsWith(".ttl") && !path.toString().endsWith(".trig")) {
      throw UserError.usage(
          path + " is not kept in canonical order", "format Turtle and TriG files");
    }
    return PlainText.of(path.toString(), FileContent.of(path));
  }

  private static Graph graph(RdfFile file) {
    Graph graph = GraphFactory.createDefaultGraph();
    file.quads().forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  private void requireSame(Graph graph, String canonical) {
    RdfFile again =
        RdfFile.parse(path.toString(), canonical.getBytes(StandardCharsets.UTF_8), Lang.TRIG);
    if (!graph.isIsomorphicWith(graph(again))) {
      throw new IllegalStateException("formatting " + path + " would change what it says");
    }
  }
}
