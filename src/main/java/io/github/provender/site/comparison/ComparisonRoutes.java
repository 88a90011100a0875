package io.github.provender.site.comparison;

import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.compare.Comparison;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.render.ComparisonFormat;
import io.github.provender.site.comparison.view.PipelineGrid;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Signposted;
import io.github.provender.site.context.Site;
import io.github.provender.site.links.Head;
import io.github.provender.site.links.Signposts;
import io.github.provender.text.Language;
import io.github.provender.text.MediaFormat;
import io.github.provender.text.UserErrors;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Routes of the comparison, as a page and in every other format. */
public final class ComparisonRoutes {
  public static final int MAX_MODELS = 6;

  private static final List<String> MEDIA_TYPES =
      Stream.concat(
              Stream.of("text/html"),
              ComparisonFormat.ALL.stream().map(ComparisonFormat::mediaType))
          .toList();

  /** The comparison itself, or the claims that it cites. */
  private static final List<MediaFormat> FORMATS =
      Stream.<MediaFormat>concat(ComparisonFormat.ALL.stream(), RdfFormat.ALL.stream()).toList();

  public static final List<Route<PageContext>> ALL =
      List.of(
          Signposted.route(
                  "/compare",
                  context -> Head.of(signposts(context).comparison(context.http().query())),
                  ComparisonRoutes::negotiated)
              .producing(MEDIA_TYPES)
              .choosing(PageContext.pageOr(FORMATS))
              .reading(ComparisonParameters.NAMES),
          Route.<PageContext>of("/compare.{format}", ComparisonRoutes::inForm)
              .producing(MEDIA_TYPES)
              .reading(ComparisonParameters.NAMES));

  private ComparisonRoutes() {}

  private static Signposts signposts(PageContext context) {
    return new Signposts(context.site().graph());
  }

  private static Response negotiated(PageContext context) {
    if (ComparisonParameters.isOutdated(context)) {
      return moved(context);
    }
    return context
        .wanted(FORMATS)
        .map(form -> write(form, context))
        .orElseGet(
            () ->
                Response.html(
                    page(
                            context.site(),
                            context.links(),
                            models(context),
                            ComparisonParameters.filter(context))
                        .html()));
  }

  private static Response moved(PageContext context) {
    return Response.moved(
        context.http().path() + "?" + ComparisonParameters.updated(context.http().query()));
  }

  private static Response inForm(PageContext context) {
    if (ComparisonParameters.isOutdated(context)) {
      return moved(context);
    }
    return write(context.form(FORMATS, context.part("format")), context);
  }

  private static Response write(MediaFormat format, PageContext context) {
    RowFilter filter = ComparisonParameters.filter(context);
    AnsweredComparison comparison =
        filter.of(context.site().answerer().compare(models(context), context.language()));
    Response response =
        format instanceof RdfFormat serialization
            ? claims(comparison.table(), serialization, context.site().graph())
            : text(comparison, (ComparisonFormat) format);
    return response.with("Vary", "Accept, Accept-Language");
  }

  private static Response claims(Comparison comparison, RdfFormat format, KnowledgeGraph graph) {
    byte[] body = format.write(CitedClaims.of(comparison, graph), graph.prefixes());
    return Response.ok(format.mediaType(), body);
  }

  private static Response text(AnsweredComparison comparison, ComparisonFormat format) {
    return Response.ok(format.mediaType() + ";charset=utf-8", format.write(comparison));
  }

  /** What the page needs on which these models stand side by side. */
  public static ComparisonPage page(
      Site site, LinkBuilder links, List<Node> models, RowFilter filter) {
    Language language = links.language();
    AnsweredComparison answered = site.answerer().compare(models, language);
    return ComparisonPage.of(
        answered,
        filter,
        links,
        allModels(site, language),
        sparql(site.catalog().get("compare"), models),
        PipelineGrid.of(
            models.stream().map(model -> site.pipelines().of(model, language)).toList(),
            answered.table()));
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

  /** The models that a request names. */
  public static List<Node> models(PageContext context) {
    List<Node> models =
        context.parameters("model").stream().map(context.site().names()::model).distinct().toList();
    if (models.isEmpty() || models.size() > MAX_MODELS) {
      throw UserErrors.usage("compare");
    }
    return models;
  }
}
