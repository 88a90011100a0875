package io.github.provender.site.listing;

import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.Labels;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.overview.ModelOverview;
import io.github.provender.overview.Overview;
import io.github.provender.overview.Overview.Developer;
import io.github.provender.overview.Size;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Templates;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Routes of the lists of models, data sets, documents and developers. */
public final class ListingRoutes {
  private static final String SORT = "sort";

  public static final List<Route<PageContext>> ALL =
      List.of(
          route("/models", ListingRoutes::models),
          route("/datasets", context -> list(new QueryLists(context, phrases(context)).datasets())),
          route(
              "/documents", context -> list(new QueryLists(context, phrases(context)).documents())),
          route("/developers", ListingRoutes::developers));

  private ListingRoutes() {}

  private static Route<PageContext> route(String path, Function<PageContext, Response> handler) {
    return Route.of(path, handler).reading(SORT).listed();
  }

  private static ValueFormatter phrases(PageContext context) {
    return new ValueFormatter(
        context.site().graph(), new Labels(context.site().graph(), context.language()));
  }

  private static Response list(ListPage page) {
    return Response.html(Templates.render("list", Map.of("page", page)));
  }

  private static Response models(PageContext context) {
    ValueFormatter phrases = phrases(context);
    Map<String, Comparator<ModelOverview>> orders = modelOrders(phrases);
    String sorted = context.choice(SORT, List.copyOf(orders.keySet()));
    Overview overview = context.site().overview().get();
    List<ModelOverview> models =
        overview.models().stream()
            .sorted(orders.getOrDefault(sorted, Overview.byRelease()))
            .toList();
    return Response.html(
        Templates.render(
            "modelList",
            Map.of(
                "links", context.links(),
                "sorted", sorted,
                "table", ModelTable.of(overview, models, phrases))));
  }

  private static Map<String, Comparator<ModelOverview>> modelOrders(ValueFormatter phrases) {
    Comparator<ModelOverview> byName = byLabel(model -> Optional.of(model.model()), phrases);
    Map<String, Comparator<ModelOverview>> orders = new LinkedHashMap<>();
    orders.put("released", Overview.byRelease());
    orders.put("name", byName);
    orders.put("developer", byLabel(ModelOverview::developer, phrases).thenComparing(byName));
    orders.put("parameters", bySize(ModelOverview::parameters).thenComparing(byName));
    orders.put("tokens", bySize(ModelOverview::trainingTokens).thenComparing(byName));
    orders.put(
        "told",
        Comparator.comparingDouble((ModelOverview model) -> model.share().value())
            .thenComparing(model -> model.share().told())
            .reversed()
            .thenComparing(byName));
    return orders;
  }

  private static <T> Comparator<T> byLabel(
      Function<T, Optional<org.apache.jena.graph.Node>> thing, ValueFormatter phrases) {
    return Comparator.<T, Boolean>comparing(row -> thing.apply(row).isEmpty())
        .thenComparing(
            row -> thing.apply(row).map(phrases::term).map(Term::label).orElse(""),
            String.CASE_INSENSITIVE_ORDER);
  }

  private static Comparator<ModelOverview> bySize(Function<ModelOverview, Optional<Size>> size) {
    return Comparator.<ModelOverview, Boolean>comparing(
            model -> size.apply(model).map(Size::isOwn).orElse(false), Comparator.reverseOrder())
        .thenComparing(
            model -> size.apply(model).map(Size::figure).orElse(BigDecimal.ONE.negate()),
            Comparator.reverseOrder());
  }

  private static Response developers(PageContext context) {
    ValueFormatter phrases = phrases(context);
    Overview overview = context.site().overview().get();
    Map<String, Comparator<Developer>> orders = new LinkedHashMap<>();
    orders.put("claims", Comparator.comparingInt(Developer::claims).reversed());
    orders.put("name", byLabel(developer -> Optional.of(developer.organization()), phrases));
    orders.put("told", Comparator.comparingDouble((Developer d) -> d.share().value()).reversed());
    String sorted = context.choice(SORT, List.copyOf(orders.keySet()));
    List<Developer> developers =
        overview.developers().stream()
            .sorted(orders.getOrDefault(sorted, Comparator.comparingInt(Developer::claims)))
            .toList();
    return Response.html(
        Templates.render(
            "developerList",
            Map.of(
                "links", context.links(),
                "sorted", sorted,
                "orders", List.copyOf(orders.keySet()),
                "map", HeatMap.ofDevelopers(overview, developers, phrases))));
  }
}
