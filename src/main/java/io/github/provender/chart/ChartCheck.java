package io.github.provender.chart;

import io.github.provender.chart.spec.Chart;
import io.github.provender.chart.spec.Figures;
import io.github.provender.chart.spec.Kind;
import io.github.provender.chart.spec.Role;
import io.github.provender.diagnostic.UserError;
import io.github.provender.query.CannedQuery;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Checks a chart: its header, its query, that each row can be drawn, and what its title may say.
 */
public final class ChartCheck {
  private static final int SHADES = 5;

  private final CannedQuery query;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * What must be mended, or could be better.
   *
   * @param where a text of the file
   */
  public record Problem(boolean isError, String where, String what, String fix) {}

  private ChartCheck(CannedQuery query) {
    this.query = query;
  }

  /** All that is wrong, on the data that are asked. */
  public static List<Problem> of(CannedQuery query, ChartRows asked) {
    ChartCheck check = new ChartCheck(query);
    check.form();
    try {
      Chart chart = Chart.of(query);
      if (check.problems.isEmpty()) {
        check.rows(chart, asked);
      }
    } catch (UserError e) {
      check.error("#+ mark", String.valueOf(e.getMessage()), e.fix());
    } catch (QueryException e) {
      check.error("#+ figures", "a figure is no SPARQL: " + e.getMessage(), "correct it");
    }
    return check.problems;
  }

  private void form() {
    Query sparql = query.query();
    if (!sparql.isSelectType() || !sparql.hasOrderBy() || sparql.hasLimit()) {
      error("SELECT", "not a SELECT with ORDER BY and no LIMIT", "draw all rows, in an order");
    }
    if (!query.parameters().isEmpty()) {
      error("SELECT", "a chart has no parameters", "name what it is about in the query");
    }
  }

  private void rows(Chart chart, ChartRows asked) {
    List<Binding> rows = asked.of(query);
    if (rows.isEmpty()) {
      error("SELECT", "no row on the shipped data", "correct the pattern");
      return;
    }
    ChartData data = asked.data(chart, Language.EN);
    if (data.omitted() > 0) {
      hint(
          "SELECT",
          data.omitted() + " rows cannot be drawn",
          "leave them out, or give them a number");
    }
    if (data.data().stream().anyMatch(datum -> datum.link().isEmpty())) {
      error("#+ columns", "a mark leads nowhere", "name a column of claims: '#+   - link: claim'");
    }
    chart.encoding().column(Role.KIND).ifPresent(column -> kinds(column, rows));
    long parts = data.data().stream().map(Datum::part).distinct().count();
    if (parts > SHADES) {
      hint("#+ columns", parts + " parts share " + SHADES + " shades", "draw fewer parts");
    }
    title(rows);
    hint("#+ title", "it says now: " + data.title(), "see whether that is true");
  }

  private void kinds(String column, List<Binding> rows) {
    rows.stream()
        .map(row -> row.get(Var.alloc(column)))
        .filter(kind -> kind != null && !isKind(kind))
        .distinct()
        .forEach(kind -> error("?" + column, kind + " is no kind", "use one of: " + Kind.slugs()));
  }

  private static boolean isKind(Node node) {
    return node.isLiteral() && Kind.named(node.getLiteralLexicalForm()).isPresent();
  }

  private void title(List<Binding> rows) {
    Map<String, Node> figures = Figures.of(query, rows);
    Set<String> columns = Set.copyOf(query.query().getResultVars());
    figures.keySet().stream()
        .filter(columns::contains)
        .forEach(name -> error(name + " = ", "the figure " + name + " is a column", "rename it"));
    for (Language language : Language.values()) {
      String key = ChartTitle.KEY + (language == Language.EN ? "" : "_" + language.code());
      String title = query.header().getOrDefault(key, "");
      Figures.named(title).stream()
          .filter(name -> !figures.containsKey(name))
          .forEach(name -> error("#+ " + key, "no figure " + name, "add it to '#+ figures:'"));
    }
    if (!query.header().containsKey(Figures.HOLDS)) {
      error("#+ title", "no condition for the title", "add '#+ holds: …'; true where it always is");
    } else if (!Figures.hold(query, figures)) {
      hint("#+ holds", "the title does not hold on the shipped data", "see whether that is right");
    }
  }

  private void error(String where, String what, String fix) {
    problems.add(new Problem(true, where, what, fix));
  }

  private void hint(String where, String what, String fix) {
    problems.add(new Problem(false, where, what, fix));
  }
}
