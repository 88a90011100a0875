package io.github.provender.web;

import io.github.provender.compare.Comparison;
import io.github.provender.form.Form;
import io.github.provender.graph.UserError;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The comparison as a page and in every other form. */
final class ComparisonRoutes {
  static final int MOST_MODELS = 6;

  static final List<Route> ALL =
      List.of(
          Route.of("/compare", (visit, path) -> negotiated(visit)),
          Route.of("/compare\\.([a-z]+)", (visit, path) -> inForm(visit, path.group(1))));

  private ComparisonRoutes() {}

  private static Response negotiated(Visit visit) {
    Optional<Form> form =
        visit.wanted(
            new Form[] {Form.JSON, Form.CSV, Form.MARKDOWN, Form.LATEX, Form.TEXT},
            Form::mediaType);
    Comparison comparison = comparison(visit);
    return form.map(f -> write(f, comparison))
        .orElseGet(() -> Response.html(Pages.comparison(comparison, visit.links(), visit.query())));
  }

  private static Response inForm(Visit visit, String extension) {
    return Arrays.stream(Form.values())
        .filter(form -> form.extension().equals(extension))
        .findFirst()
        .map(form -> write(form, comparison(visit)))
        .orElseThrow(visit::notFound);
  }

  private static Response write(Form form, Comparison comparison) {
    return Response.ok(form.mediaType() + ";charset=utf-8", form.write(comparison));
  }

  private static Comparison comparison(Visit visit) {
    List<Node> models =
        visit.parameters("model").stream().map(visit.site().names()::model).distinct().toList();
    if (models.isEmpty() || models.size() > MOST_MODELS) {
      throw UserError.usage("compare takes one to six models", "/compare?model=A&model=B");
    }
    Comparison whole = visit.site().comparer().compare(models, visit.language());
    return visit.parameter("only-differences").equals("true") ? whole.withOnlyDifferences() : whole;
  }
}
