package io.github.provender.export;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.DerivedFacts;
import io.github.provender.graph.Workspace;
import io.github.provender.rdf.CanonicalTurtle;
import io.github.provender.rdf.CurieFormatter;
import io.github.provender.rdf.FileContent;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.document.CommentReader;
import io.github.provender.rdf.document.DocumentFormatter;
import io.github.provender.rdf.document.LocatingReader;
import io.github.provender.text.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Canonical form of a file of the project: one graph sorted throughout for the ontology, the
 * registry, the assessments and the history; the order of the document for the file of a document.
 *
 * @param derived what follows from the file's statements, so that it need not say it
 */
public record CanonicalFile(Path path, DerivedFacts derived) {

  /** All of a workspace. */
  public static List<CanonicalFile> of(Workspace workspace) {
    List<Path> paths = new ArrayList<>(workspace.ontology());
    paths.addAll(workspace.data());
    paths.addAll(workspace.history());
    DerivedFacts derived = DerivedFacts.of(workspace);
    return paths.stream().map(path -> new CanonicalFile(path, derived)).toList();
  }

  /**
   * What the file should read.
   *
   * @throws Diagnostic.Malformed where it holds what would be lost
   */
  public String canonical() {
    String text = text();
    RdfFile file =
        RdfFile.parse(
            RdfFile.display(path),
            text.getBytes(StandardCharsets.UTF_8),
            RDFLanguages.filenameToLang(path.toString()));
    Set<Triple> redundant = derived.redundantIn(file);
    String canonical =
        DocumentFormatter.format(file, text, redundant).orElseGet(() -> sorted(file, text));
    requireSameComments(text, canonical);
    requireSameStatements(file, redundant, canonical);
    return canonical;
  }

  /** Whether the file reads so already. */
  public boolean isCanonical() {
    return text().equals(canonical());
  }

  /** Replaces the file by its canonical form, at once or not at all. */
  public void rewrite() {
    String canonical = canonical();
    try {
      Path file = path.toRealPath();
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      try {
        Files.writeString(draft, canonical);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
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
    return PlainText.of(RdfFile.display(path), FileContent.of(path));
  }

  /** One graph, sorted; the comments at its top and its base stay. */
  private static String sorted(RdfFile file, String text) {
    Node name = onlyGraph(file, text);
    boolean isNamed = !Quad.isDefaultGraph(name);
    Graph graph = GraphFactory.createDefaultGraph();
    file.quads().forEach(quad -> graph.add(quad.asTriple()));
    String statements = CanonicalTurtle.statements(graph, file.prefixes(), isNamed ? "  " : "");
    String base =
        text.lines()
            .filter(line -> line.startsWith("BASE "))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    return text.lines()
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line + "\n")
            .collect(Collectors.joining())
        + base
        + CanonicalTurtle.prefixLines(file.prefixes())
        + "\n"
        + (isNamed
            ? new CurieFormatter(file.prefixes()).of(name) + " {\n" + statements + "}\n"
            : statements);
  }

  private static Node onlyGraph(RdfFile file, String text) {
    Node graph =
        file.quads().isEmpty() ? Quad.defaultGraphNodeGenerated : file.quads().get(0).getGraph();
    List<Diagnostic> others =
        LocatingReader.read(file, text).stream()
            .filter(statement -> !statement.quad().getGraph().equals(graph))
            .limit(1)
            .map(
                statement ->
                    statement.problem(
                        "a second graph, and none that describes a document",
                        "keep one graph in the file, or describe the document that holds them"))
            .toList();
    if (!others.isEmpty()) {
      throw new Diagnostic.Malformed(others);
    }
    return graph;
  }

  private void requireSameComments(String text, String canonical) {
    List<String> kept = new ArrayList<>();
    CommentReader.of(canonical).forEach(comment -> kept.add(comment.text()));
    List<Diagnostic> lost =
        CommentReader.of(text).stream()
            .filter(comment -> !kept.remove(comment.text()))
            .map(
                comment ->
                    new Diagnostic(
                        RdfFile.display(path),
                        comment.line(),
                        comment.column(),
                        "a comment among statements that are kept sorted",
                        "move it to the top of the file, or say it in a statement"))
            .toList();
    if (!lost.isEmpty()) {
      throw new Diagnostic.Malformed(lost);
    }
  }

  private void requireSameStatements(RdfFile file, Set<Triple> redundant, String canonical) {
    byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
    RdfFile again = RdfFile.parse(file.name(), bytes, Lang.TRIG);
    Set<Quad> stated = Set.copyOf(again.quads());
    Map<Boolean, List<Quad>> quads =
        file.quads().stream()
            .collect(
                Collectors.partitioningBy(
                    q -> redundant.contains(q.asTriple()) && !stated.contains(q)));
    List<Triple> left = quads.getOrDefault(true, List.of()).stream().map(Quad::asTriple).toList();
    if (!again.isIsomorphicWith(quads.getOrDefault(false, List.of()))
        || !(left.isEmpty() || derived.from(again).containsAll(left))) {
      throw new IllegalStateException("formatting " + path + " would change what it says");
    }
  }
}
