package io.github.provender.chart;

import io.github.provender.Shipped;
import io.github.provender.chart.spec.Chart;
import io.github.provender.query.CannedQuery;
import io.github.provender.text.Language;

/** Charts whose rows stand in the query itself. */
public final class ChartFixture {
  private ChartFixture() {}

  /** A chart by its header lines, without their signs, and its query. */
  public static CannedQuery query(String header, String query) {
    return CannedQuery.parse(
        "demo.rq",
        header.lines().map(line -> "#+ " + line + "\n").reduce("", String::concat) + query);
  }

  public static ChartData data(CannedQuery query, Language language) {
    return new ChartRows(Shipped.GRAPH, Shipped.CATALOG).data(Chart.of(query), language);
  }
}
