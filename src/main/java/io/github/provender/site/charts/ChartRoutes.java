package io.github.provender.site.charts;

import io.github.provender.chart.ChartData;
import io.github.provender.chart.spec.Chart;
import io.github.provender.diagnostic.UserError;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.query.QueryCatalog;
import io.github.provender.query.ResultFormat;
import io.github.provender.render.chart.ChartDrawing;
import io.github.provender.render.svg.Raster;
import io.github.provender.result.ResultTable;
import io.github.provender.site.context.Library;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.ResourceFile;
import io.github.provender.site.context.Templates;
import io.github.provender.text.Spelling;
import io.github.provender.text.UserErrors;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSetStream;

/** Routes of the charts: all on one page, each on its own, and as files. */
public final class ChartRoutes {
  private static final int PNG_WIDTH = 1_600;
  private static final List<String> FILES = List.of("image/svg+xml", "image/png", "text/csv");

  /** A page to stand within pages of others; it holds no form and no script. */
  private static final String FRAMED =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors *";

  public static final List<Route<PageContext>> ALL =
      List.of(
          Route.<PageContext>of("/charts", ChartRoutes::list).listed(),
          Route.<PageContext>of("/charts/{chart}.{form:svg|png|csv}", ChartRoutes::file)
              .producing(FILES),
          Route.<PageContext>of("/charts/{chart}/embed", ChartRoutes::embedded),
          Route.<PageContext>of("/charts/{chart}", ChartRoutes::page),
          Route.of("/plot.js", context -> ResourceFile.of(ChartRoutes.class, "plot.js")),
          Route.of("/zoom.js", context -> ResourceFile.of(ChartRoutes.class, "zoom.js")),
          Library.ECHARTS.route());

  private ChartRoutes() {}

  private static Response list(PageContext context) {
    List<ChartView> charts =
        context.site().charts().all().stream()
            .map(chart -> ChartView.of(data(context, chart), context.links()))
            .toList();
    return Response.html(
        Templates.render("charts", Map.of("charts", charts, "links", context.links())));
  }

  private static Response page(PageContext context) {
    Chart chart = chart(context);
    ChartView view = ChartView.of(data(context, chart), context.links());
    ChartPage page =
        new ChartPage(
            context.links(),
            view,
            ResultTable.of(
                chart.query(),
                context.site().graph(),
                Map.of(),
                context.site().charts().of(chart.query()),
                context.language()),
            chart.query().text(),
            frame(context, view),
            context
                .language()
                .message(
                    "chart.citation",
                    view.title(),
                    context.base() + view.path(""),
                    context.site().since().atZone(ZoneOffset.UTC).toLocalDate().toString()));
    return Response.html(Templates.render("chart", Map.of("page", page)));
  }

  private static String frame(PageContext context, ChartView chart) {
    return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"640\" loading=\"lazy\"></iframe>"
        .formatted(
            context.base() + context.links().path(chart.path("/embed")),
            chart.title().replace("&", "&amp;").replace("\"", "&quot;"));
  }

  private static Response embedded(PageContext context) {
    ChartView view = ChartView.of(data(context, chart(context)), context.links());
    return Response.html(Templates.render("embed", Map.of("chart", view, "links", context.links())))
        .with("Content-Security-Policy", FRAMED);
  }

  private static Response file(PageContext context) {
    Chart chart = chart(context);
    return switch (context.part("form")) {
      case "csv" -> Response.ok("text/csv;charset=utf-8", csv(context, chart));
      case "png" -> png(svg(context, chart), context);
      default -> Response.ok("image/svg+xml;charset=utf-8", svg(context, chart));
    };
  }

  private static byte[] csv(PageContext context, Chart chart) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Var> columns = chart.query().query().getProjectVars();
    ResultFormat.CSV.write(
        RowSetStream.create(columns, context.site().charts().of(chart.query()).iterator()), out);
    return out.toByteArray();
  }

  private static String svg(PageContext context, Chart chart) {
    ChartData data = data(context, chart);
    String source = "Provender · " + context.base() + "/charts/" + chart.name() + " · CC BY 4.0";
    return ChartDrawing.standalone(data, source, iri -> absolute(context, iri));
  }

  private static String absolute(PageContext context, String iri) {
    String link = context.links().to(iri);
    return link.startsWith("/") ? context.base() + link : link;
  }

  private static Response png(String svg, PageContext context) {
    return Raster.png(svg, PNG_WIDTH)
        .map(bytes -> Response.ok("image/png", bytes))
        .orElseThrow(() -> HttpProblem.of(503, context.language().message("chart.noPng")));
  }

  private static ChartData data(PageContext context, Chart chart) {
    return context.site().charts().data(chart, context.language());
  }

  private static Chart chart(PageContext context) {
    String name = context.part("chart");
    QueryCatalog charts = context.site().charts().queries();
    if (!charts.has(name)) {
      throw unknown(context, name, charts.slugs());
    }
    return Chart.of(charts.get(name));
  }

  private static HttpProblem unknown(PageContext context, String name, Set<String> all) {
    UserError error = UserErrors.usage("no-chart", name, String.join(", ", all));
    return HttpProblem.notFound(
        UserErrors.text(error, context.language()),
        Spelling.nearest(name.toLowerCase(Locale.ROOT), all).stream()
            .map(near -> new HttpProblem.Link(near, context.links().path("/charts/" + near)))
            .toList());
  }
}
