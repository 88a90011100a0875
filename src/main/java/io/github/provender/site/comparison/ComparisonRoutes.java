package io.github.provender.site.comparison;

import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.compare.Comparison;
import io.github.provender.diagnostic.UserError;
import io.github.provender.entity.PipelineReader;
import io.github.provender.graph.Labels;
import io.github.provender.http.Response;
import io.github.provender.query.CannedQuery;
import io.github.provender.render.svg.PipelinePicture;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.RequestContext;
import io.github.provender.site.context.Route;
import io.github.provender.site.context.Site;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The comparison as a page and in every other form. */
public final class ComparisonRoutes {
  public static final int MOST_MODELS = 6;

  public static final List<Route> ALL =
      List.of(
          Route.of("/compare", (visit, path) -> negotiated(visit)),
          Route.of("/compare\\.([a-z]+)", (visit, path) -> inForm(visit, path.group(1))));

  private ComparisonRoutes() {}

  private static Response negotiated(RequestContext visit) {
    return visit
        .wanted(Download.ALL.toArray(Download[]::new), Download::bareType)
        .map(form -> write(form, visit))
        .orElseGet(
            () ->
                Response.html(
                    page(visit.site(), visit.links(), models(visit), onlyDifferences(visit))
                        .html()));
  }

  private static Response inForm(RequestContext visit, String extension) {
    return Download.ALL.stream()
        .filter(form -> form.extension().equals(extension))
        .findFirst()
        .map(form -> write(form, visit))
        .orElseThrow(visit::notFound);
  }

  private static Response write(Download form, RequestContext visit) {
    Comparison comparison =
        comparison(visit.site(), visit.language(), models(visit), onlyDifferences(visit));
    byte[] body = form.writer().apply(comparison, visit.site().graph());
    return Response.ok(form.mediaType(), body).with("Vary", "Accept, Accept-Language");
  }

  /** What the page needs on which these models stand side by side. */
  public static ComparisonPage page(
      Site site, LinkBuilder links, List<Node> models, boolean onlyDifferences) {
    Language language = links.language();
    Comparison comparison = comparison(site, language, models, onlyDifferences);
    PipelineReader pipelines = new PipelineReader(site.graph(), site.catalog(), language);
    return new ComparisonPage(
        comparison,
        links,
        ComparisonParameters.of(comparison, onlyDifferences),
        allModels(site, language),
        sparql(site.catalog().get("compare"), models),
        PipelinePicture.of(models.stream().map(pipelines::of).toList(), language));
  }

  /** Every model, by its label. */
  static List<Term> allModels(Site site, Language language) {
    ValueFormatter phrases = new ValueFormatter(site.graph(), new Labels(site.graph(), language));
    return site.names().allModels().stream()
        .map(phrases::term)
        .sorted(Comparator.comparing(Term::label, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private static String sparql(CannedQuery query, List<Node> models) {
    Map<Var, Node> values = new LinkedHashMap<>();
    for (int i = 0; i < models.size(); i++) {
      values.put(Var.alloc(query.parameters().get(i).variable()), models.get(i));
    }
    return QueryTransformOps.replaceVars(query.query(), values).toString();
  }

  private static List<Node> models(RequestContext visit) {
    List<Node> models =
        visit.parameters("model").stream().map(visit.site().names()::model).distinct().toList();
    if (models.isEmpty() || models.size() > MOST_MODELS) {
      throw UserError.usage("compare takes one to six models", "/compare?model=A&model=B");
    }
    return models;
  }

  private static boolean onlyDifferences(RequestContext visit) {
    return visit.parameter(ComparisonParameters.ONLY_DIFFERENCES).equals("true");
  }

  private static Comparison comparison(
      Site site, Language language, List<Node> models, boolean onlyDifferences) {
    Comparison whole = site.comparer().compare(models, language);
    return onlyDifferences ? whole.withOnlyDifferences() : whole;
  }
}
