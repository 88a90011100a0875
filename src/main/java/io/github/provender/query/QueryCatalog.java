package io.github.provender.query;

import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import io.github.provender.rdf.FileContent;
import io.github.provender.rdf.RdfFile;
import io.github.provender.text.PlainText;
import io.github.provender.text.UserErrors;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Catalog of canned queries, found by folder; each is parsed once, when it is first asked for. */
public final class QueryCatalog {
  private final Map<String, Path> files;
  private final Map<String, Path> charts;
  private final Map<String, CannedQuery> read = new ConcurrentHashMap<>();
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  private QueryCatalog(Map<String, Path> files, Map<String, Path> charts) {
    this.files = files;
    this.charts = charts;
  }

  public static QueryCatalog of(Workspace workspace) {
    return new QueryCatalog(bySlug(workspace.queries()), bySlug(workspace.charts()));
  }

  private static Map<String, Path> bySlug(List<Path> files) {
    return files.stream()
        .collect(
            Collectors.toMap(QueryCatalog::slug, Function.identity(), (a, b) -> b, TreeMap::new));
  }

  /** The queries that charts are drawn from. */
  public QueryCatalog charts() {
    return new QueryCatalog(charts, Map.of());
  }

  private static String slug(Path file) {
    return file.getFileName().toString().replaceFirst("\\.rq$", "");
  }

  /** All of them, in the order of their names. */
  public List<CannedQuery> all() {
    return files.keySet().stream().map(this::get).toList();
  }

  public boolean has(String slug) {
    return files.containsKey(slug);
  }

  /** The names of all. */
  public Set<String> slugs() {
    return files.keySet();
  }

  /** The names of those whose header has that key, by its value. */
  public Map<String, String> with(String key) {
    String line = "#+ " + key + ": ";
    Map<String, String> found = new TreeMap<>();
    for (String slug : files.keySet()) {
      text(slug)
          .lines()
          .takeWhile(each -> each.startsWith("#+"))
          .filter(each -> each.startsWith(line))
          .forEach(each -> found.put(each.substring(line.length()).strip(), slug));
    }
    return found;
  }

  /** Those wanted, under the first of their tags, both in order of name. */
  public Map<String, List<CannedQuery>> byTag(Predicate<CannedQuery> wanted) {
    return all().stream()
        .filter(wanted)
        .collect(
            Collectors.groupingBy(
                query -> query.tags().stream().findFirst().orElse(""),
                TreeMap::new,
                Collectors.toList()));
  }

  /** The rows of a SELECT of that name, those kept with the graph where there are any. */
  public List<Binding> rows(String slug, KnowledgeGraph graph, Map<String, Node> values) {
    return graph.kept().of(text(slug), values).orElseGet(() -> get(slug).rows(graph, values));
  }

  /** What stands in the file, which need not be parsed for that. */
  public String text(String slug) {
    return texts.computeIfAbsent(slug, s -> text(file(slug)));
  }

  private static String text(Path file) {
    return PlainText.of(RdfFile.display(file), FileContent.of(file));
  }

  /** The query of that name; an unknown one is a {@link UserError} that lists those there are. */
  public CannedQuery get(String slug) {
    return read.computeIfAbsent(slug, s -> CannedQuery.read(file(slug)));
  }

  private Path file(String slug) {
    Path file = files.get(slug);
    if (file == null) {
      throw UserErrors.usage("no-query", slug, String.join(", ", files.keySet()));
    }
    return file;
  }
}
