package io.github.provender.site.about;

import io.github.provender.http.HttpProblem;
import io.github.provender.http.Response;
import io.github.provender.render.docs.ReferenceDocs;
import io.github.provender.render.docs.ReferencePage;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Templates;
import io.github.provender.text.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Handlers of the reference documentation: a page per rule, check, derived fact and query. */
final class ReferenceRoutes {
  private ReferenceRoutes() {}

  static Response index(PageContext context) {
    return Response.html(
        Templates.render(
            "references",
            Map.of("docs", context.site().reference().get(), "links", context.links())));
  }

  static Response page(PageContext context) {
    String part = context.part("part");
    String name = context.part("name");
    ReferenceDocs docs = context.site().reference().get();
    ReferencePage page =
        docs.page(part, name).orElseThrow(() -> unknown(context, part, name, docs));
    return Response.html(
        Templates.render(
            "reference", Map.of("page", page, "part", part, "links", context.links())));
  }

  private static HttpProblem unknown(
      PageContext context, String part, String name, ReferenceDocs docs) {
    List<String> known =
        docs.parts().getOrDefault(part, List.of()).stream().map(ReferencePage::slug).toList();
    Optional<String> near = Spelling.nearest(name, known);
    return HttpProblem.notFound(
        context.language().message("page.notFound"),
        near.stream()
            .map(
                each ->
                    new HttpProblem.Link(each, context.links().path("/docs/" + part + "/" + each)))
            .toList());
  }
}
