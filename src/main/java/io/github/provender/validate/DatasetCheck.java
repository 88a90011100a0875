package io.github.provender.validate;

import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.CannedQuery;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * SPARQL constraint on the whole dataset, read from one file in {@code ontology/checks/}: each row
 * is a result. Where a statement is at fault its columns are {@code ?this}, {@code ?path} and
 * {@code ?value}, as in SHACL; otherwise {@code ?where} and {@code ?what}.
 */
record DatasetCheck(CannedQuery query, KnowledgeGraph graph, Language language) {

  List<ValidationResult> results() {
    return query.rows(graph, Map.of()).stream().map(this::result).toList();
  }

  private ValidationResult result(Binding row) {
    Node path = row.get("path");
    Node focus = Objects.requireNonNullElse(row.get(path == null ? "where" : "this"), Node.ANY);
    Node value = row.get(path == null ? "what" : "value");
    String fix = header("fix_" + language.code(), header("fix", ""));
    return new ValidationResult(
        query.slug(),
        header("severity", "").equals("info")
            ? ValidationResult.Severity.INFO
            : ValidationResult.Severity.VIOLATION,
        focus,
        path == null ? "" : graph.curie(path),
        Stream.of(focus, path, value)
            .filter(Objects::nonNull)
            .map(node -> RuleSet.shortened(graph.curie(node)))
            .collect(Collectors.joining(" ", query.title(language) + ": ", "")),
        new MessageTemplate(fix).fill(row, graph),
        place(focus, path, value));
  }

  private @Nullable SourceLocation place(Node focus, @Nullable Node path, @Nullable Node value) {
    Locations locations = new Locations(graph);
    return path == null || value == null ? locations.of(focus) : locations.of(focus, path, value);
  }

  private String header(String key, String otherwise) {
    return query.header().getOrDefault(key, otherwise);
  }
}
