package io.github.provender.web;

import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Term;
import io.github.provender.compare.Phrases;
import io.github.provender.graph.Labels;
import io.github.provender.graph.Language;
import io.github.provender.graph.UserError;
import io.github.provender.query.CannedQuery;
import io.github.provender.web.picture.PipelinePicture;
import io.github.provender.web.picture.Pipelines;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The comparison as a page and in every other form. */
final class ComparisonRoutes {
  static final int MOST_MODELS = 6;

  static final List<Route> ALL =
      List.of(
          Route.of("/compare", (visit, path) -> negotiated(visit)),
          Route.of("/compare\\.([a-z]+)", (visit, path) -> inForm(visit, path.group(1))));

  private ComparisonRoutes() {}

  private static Response negotiated(Visit visit) {
    return visit
        .wanted(Download.ALL.toArray(Download[]::new), Download::bareType)
        .map(form -> write(form, visit))
        .orElseGet(
            () ->
                Response.html(
                    Pages.comparison(
                        page(visit.site(), visit.links(), models(visit), onlyDifferences(visit)))));
  }

  private static Response inForm(Visit visit, String extension) {
    return Download.ALL.stream()
        .filter(form -> form.extension().equals(extension))
        .findFirst()
        .map(form -> write(form, visit))
        .orElseThrow(visit::notFound);
  }

  private static Response write(Download form, Visit visit) {
    Comparison comparison =
        comparison(visit.site(), visit.language(), models(visit), onlyDifferences(visit));
    byte[] body = form.writer().apply(comparison, visit.site().graph());
    return Response.ok(form.mediaType(), body).with("Vary", "Accept, Accept-Language");
  }

  /** What the page needs on which these models stand side by side. */
  static ComparisonPage page(Site site, Links links, List<Node> models, boolean onlyDifferences) {
    Language language = links.language();
    Comparison comparison = comparison(site, language, models, onlyDifferences);
    Pipelines pipelines = new Pipelines(site.graph(), site.shelf(), language);
    return new ComparisonPage(
        comparison,
        links,
        Choice.of(comparison, onlyDifferences),
        allModels(site, language),
        sparql(site.shelf().get("compare"), models),
        PipelinePicture.of(models.stream().map(pipelines::of).toList(), language));
  }

  /** Every model, by its label. */
  static List<Term> allModels(Site site, Language language) {
    Phrases phrases = new Phrases(site.graph(), new Labels(site.graph(), language));
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

  private static List<Node> models(Visit visit) {
    List<Node> models =
        visit.parameters("model").stream().map(visit.site().names()::model).distinct().toList();
    if (models.isEmpty() || models.size() > MOST_MODELS) {
      throw UserError.usage("compare takes one to six models", "/compare?model=A&model=B");
    }
    return models;
  }

  private static boolean onlyDifferences(Visit visit) {
    return visit.parameter(Choice.ONLY_DIFFERENCES).equals("true");
  }

  private static Comparison comparison(
      Site site, Language language, List<Node> models, boolean onlyDifferences) {
    Comparison whole = site.comparer().compare(models, language);
    return onlyDifferences ? whole.withOnlyDifferences() : whole;
  }
}
