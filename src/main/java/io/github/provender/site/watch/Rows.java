package io.github.provender.site.watch;

import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.query.QueryCatalog;
import io.github.provender.site.context.Site;
import io.github.provender.text.Language;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Rows of canned queries, with their values in words of one language. */
record Rows(QueryCatalog catalog, KnowledgeGraph graph, ValueFormatter words) {

  static Rows of(Site site, Language language) {
    KnowledgeGraph graph = site.graph();
    return new Rows(site.catalog(), graph, new ValueFormatter(graph, new Labels(graph, language)));
  }

  List<Binding> of(String query) {
    return catalog.rows(query, graph, Map.of());
  }

  /** The rows of each value of a column, in the order of the query. */
  static Collection<List<Binding>> by(String column, List<Binding> rows) {
    return grouped(row -> get(row, column), rows).values();
  }

  static <K> Map<K, List<Binding>> grouped(Function<Binding, K> key, List<Binding> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  /** The values of a column, each once. */
  List<Term> terms(String column, List<Binding> rows) {
    return rows.stream()
        .flatMap(row -> find(row, column).stream())
        .distinct()
        .map(words::term)
        .toList();
  }

  List<String> texts(String column, List<Binding> rows) {
    return terms(column, rows).stream().map(Term::label).toList();
  }

  /** The text of a column that need not be bound. */
  static String text(Binding row, String column) {
    return find(row, column).map(Node::getLiteralLexicalForm).orElse("");
  }

  static Optional<Node> find(Binding row, String column) {
    return Optional.ofNullable(row.get(Var.alloc(column)));
  }

  static Node get(Binding row, String column) {
    return find(row, column)
        .orElseThrow(() -> new IllegalStateException("the query leaves ?" + column + " unbound"));
  }
}
