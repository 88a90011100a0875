package io.github.provender.chart.spec;

import io.github.provender.query.CannedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a title: SPARQL aggregates over the rows of a chart, each of which may use those
 * before it; {@code best = SAMPLE(?developer) WHERE ?share = ?highest}.
 */
public final class Figures {
  public static final String KEY = "figures";
  public static final String HOLDS = "holds";

  /** A figure in a title, and after the bar its unit. */
  public static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9]+)(?:\\|([a-z-]+))?}");

  private static final Pattern FIGURE =
      Pattern.compile("([A-Za-z][A-Za-z0-9]*) = (.*?)(?: WHERE (.*))?");

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final List<Binding> rows;

  private Figures(List<Binding> rows) {
    this.rows = rows;
  }

  /** The figures of the header; one without a value, as of no rows, is left out. */
  public static Map<String, Node> of(CannedQuery chart, List<Binding> rows) {
    Figures figures = new Figures(rows);
    chart.items(KEY).forEach(figures::add);
    return figures.values;
  }

  /** Whether what the title says is true of these figures. */
  public static boolean hold(CannedQuery chart, Map<String, Node> figures) {
    Figures one = new Figures(List.of(BindingFactory.empty()));
    one.values.putAll(figures);
    Node answer = one.value("IF(" + chart.header().getOrDefault(HOLDS, "false") + ", 1, 0)", "");
    return answer != null && answer.getLiteralLexicalForm().equals("1");
  }

  /** The names that a title uses. */
  public static List<String> named(String title) {
    return PLACE.matcher(title).results().map(place -> place.group(1)).distinct().toList();
  }

  private void add(String item) {
    Matcher figure = FIGURE.matcher(item);
    if (!figure.matches()) {
      throw new QueryException("'" + item + "' is not of the form name = AGGREGATE(?column)");
    }
    Node value = value(figure.group(2), figure.group(3) == null ? "" : figure.group(3));
    if (value != null) {
      values.put(figure.group(1), value);
    }
  }

  private @Nullable Node value(String expression, String condition) {
    String where = condition.isEmpty() ? "" : "FILTER (" + condition + ")";
    Query query =
        QueryFactory.create(
            "SELECT (" + expression + " AS ?value) WHERE { " + where + " }",
            Syntax.syntaxSPARQL_11);
    if (query.getQueryPattern() instanceof ElementGroup group) {
      group.getElements().add(0, data());
    }
    try (QueryExec execution =
        QueryExec.dataset(DatasetGraphFactory.empty()).query(query).build()) {
      RowSet answer = execution.select();
      return answer.hasNext() ? answer.next().get(Var.alloc("value")) : null;
    }
  }

  private ElementData data() {
    List<Binding> bound = new ArrayList<>();
    for (Binding row : rows) {
      BindingBuilder builder = Binding.builder(row);
      values.forEach(
          (name, node) -> {
            if (!row.contains(Var.alloc(name))) {
              builder.add(Var.alloc(name), node);
            }
          });
      bound.add(builder.build());
    }
    ElementData data = new ElementData();
    bound.stream().flatMap(row -> row.varsMentioned().stream()).distinct().forEach(data::add);
    bound.forEach(data::add);
    return data;
  }
}
