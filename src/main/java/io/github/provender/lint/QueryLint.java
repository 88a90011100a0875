package io.github.provender.lint;

import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.query.Arguments;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.CannedQuery.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** Lints a canned query: its header, its form, its parameters, and that it has an answer. */
public final class QueryLint {
  private final SourceText source;
  private final CannedQuery query;
  private final List<LintMessage> found = new ArrayList<>();

  private QueryLint(CannedQuery query, SourceText source) {
    this.source = source;
    this.query = query;
  }

  /** What the file itself lacks. */
  public static List<LintMessage> of(CannedQuery query, SourceText source) {
    QueryLint lint = new QueryLint(query, source);
    lint.found.addAll(HeaderLint.ofQuery(source, query.header()));
    lint.form();
    lint.parameters();
    lint.ways();
    lint.found.addAll(SentenceLint.of(query, source));
    return lint.found;
  }

  private void form() {
    Query sparql = query.query();
    if (!sparql.isSelectType()) {
      error("SELECT", "not a SELECT", "ask for columns: SELECT ?… WHERE { … }");
    } else if (!sparql.hasOrderBy()) {
      error("SELECT", "no ORDER BY", "end with ORDER BY, so that the answer is the same each time");
    } else if (sparql.hasLimit() && query.parameters().stream().noneMatch(QueryLint::isSeed)) {
      error(
          "LIMIT", "a LIMIT", "answer the question in full; only a draw by ?_seed_literal has one");
    }
  }

  /** Of a draw, whoever gives the seed gets the same part. */
  private static boolean isSeed(Parameter parameter) {
    return parameter.variable().equals("_seed_literal");
  }

  private void parameters() {
    List<String> names = query.parameters().stream().map(Parameter::name).toList();
    for (Parameter parameter : query.parameters()) {
      String name = parameter.name();
      if (names.stream().anyMatch(other -> !other.equals(name) && other.startsWith(name))) {
        error("?" + parameter.variable(), name + " begins another name", "rename one of the two");
      }
      if (parameter.required() && parameter.example().isEmpty()) {
        error(
            "?" + parameter.variable(),
            name + " has no example",
            "add '#+   - " + name + ": …' below '#+ defaults:'");
      }
    }
    try {
      Query filled = QueryFactory.create(query.withExamples(), Syntax.syntaxSPARQL_11);
      OpenJoins.of(filled).forEach(this::openJoin);
    } catch (QueryException e) {
      error("#+ defaults", "with its examples the query is no SPARQL", "correct the examples");
    }
  }

  /** What its header names of itself: the page that shows the same, the columns of the short. */
  private void ways() {
    Map<String, String> examples = new LinkedHashMap<>();
    query.parameters().forEach(parameter -> examples.put(parameter.name(), "x"));
    if (query.header().containsKey("page") && query.page(examples).isEmpty()) {
      error(
          "#+ page:", "the page asks for what is no parameter", "write {…} of a parameter's name");
    }
    List<String> columns = query.query().getResultVars();
    for (String name : query.header().getOrDefault("short", "").split(" by |^$", -1)) {
      if (!name.isEmpty() && !columns.contains(name)) {
        error("#+ short:", name + " is no column", "write '#+ short: COLUMN' or '… by COLUMN'");
      }
    }
  }

  private void openJoin(String variable) {
    error(
        "?" + variable,
        "?" + variable + " may be unbound where an OPTIONAL or EXISTS begins from it",
        "move that pattern to where ?" + variable + " is bound: unbound, it matches everything");
  }

  private void error(String needle, String what, String fix) {
    found.add(source.error(needle, what, fix));
  }

  /** The examples of the required parameters, each checked by its type. */
  public static Map<String, Node> examples(CannedQuery query, NameIndex names) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    query.parameters().stream()
        .filter(parameter -> parameter.required() && !parameter.example().isEmpty())
        .forEach(parameter -> given.put(parameter.name(), List.of(parameter.example())));
    return Arguments.of(query, given, names);
  }

  /** Asks the query with its examples: it must give a row. */
  public static List<LintMessage> answer(
      CannedQuery query, SourceText source, KnowledgeGraph graph, NameIndex names) {
    if (!query.query().isSelectType()) {
      return List.of();
    }
    try {
      return query.rows(graph, examples(query, names)).isEmpty()
          ? List.of(
              source.error(
                  "SELECT", "no row on the shipped data", "correct the pattern or the examples"))
          : List.of();
    } catch (UserError e) {
      return List.of(source.error("#+ defaults", String.valueOf(e.getMessage()), e.fix()));
    }
  }
}
