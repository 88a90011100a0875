package io.github.provender.site.queries;

import io.github.provender.chart.spec.Chart;
import io.github.provender.query.CannedQuery;
import io.github.provender.result.Heads;
import io.github.provender.result.ResultTable.Column;
import io.github.provender.site.charts.ChartView;
import io.github.provender.site.context.PageContext;
import io.github.provender.text.UserErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * View model of a result that is drawn as the reader says.
 *
 * @param columns those that can be chosen
 * @param chosen two of them and a mark; empty where nothing is drawn
 */
public record DrawnRows(List<Column> columns, List<String> chosen, Optional<ChartView> chart) {
  /** The parameter that says how: two columns and a mark, between commas or each by itself. */
  static final String PARAMETER = "draw";

  static final DrawnRows NONE = new DrawnRows(List.of(), List.of(), Optional.empty());

  /** More marks than this tell a reader nothing. */
  private static final int MOST = 1_000;

  /** What the request asks to be drawn of a query's rows. */
  static DrawnRows of(PageContext context, CannedQuery query, Map<String, Node> arguments) {
    if (!query.query().isSelectType()) {
      return NONE;
    }
    Heads heads = new Heads(query, context.site().graph(), context.language());
    List<Column> columns =
        query.query().getResultVars().stream()
            .map(variable -> new Column(variable, heads.of(variable)))
            .toList();
    String wish = String.join(",", context.parameters(PARAMETER));
    if (wish.isEmpty()) {
      return new DrawnRows(columns, List.of(), Optional.empty());
    }
    Chart chart = Chart.drawn(query, wish);
    List<Binding> rows = query.rows(context.site().graph(), arguments);
    if (rows.size() > MOST) {
      throw UserErrors.usage("chart-rows", rows.size(), MOST);
    }
    return new DrawnRows(
        columns,
        List.of(wish.split(",", -1)),
        Optional.of(
            ChartView.of(
                context.site().charts().drawn(chart, rows, context.language()), context.links())));
  }

  /** Whether a choice is the one that was made in that place. */
  public boolean isChosen(int place, String name) {
    return place < chosen.size() && chosen.get(place).equals(name);
  }
}
