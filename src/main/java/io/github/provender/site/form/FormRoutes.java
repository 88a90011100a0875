package io.github.provender.site.form;

import io.github.provender.form.Form;
import io.github.provender.form.FormBuilder;
import io.github.provender.form.FormCatalog;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.render.form.FormFormat;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Site;
import io.github.provender.text.UserErrors;
import java.util.List;

/** Routes of legal forms, filled for a model: as a page, as Markdown and as JSON. */
public final class FormRoutes {
  public static final List<Route<PageContext>> ALL =
      List.of(
          Route.<PageContext>of("/form/{name}.{format}", FormRoutes::inForm).reading("model"),
          Route.<PageContext>of("/form/{name}", FormRoutes::negotiated)
              .producing(PageContext.pageOr(FormFormat.ALL))
              .choosing(PageContext.pageOr(FormFormat.ALL))
              .reading("model"));

  private FormRoutes() {}

  private static Response negotiated(PageContext context) {
    return context
        .wanted(FormFormat.ALL)
        .map(format -> write(format, context))
        .orElseGet(() -> Response.html(FormPage.html(form(context), context.links())));
  }

  private static Response inForm(PageContext context) {
    return write(context.form(FormFormat.ALL, context.part("format")), context);
  }

  private static Response write(FormFormat format, PageContext context) {
    return Response.ok(format.mediaType() + ";charset=utf-8", format.write(form(context)));
  }

  private static Form form(PageContext context) {
    Site site = context.site();
    FormCatalog forms = new FormCatalog(site.catalog());
    String name = context.part("name");
    if (!forms.names().contains(name)) {
      throw context.notFound();
    }
    List<String> models = context.parameters("model");
    if (models.size() != 1) {
      throw UserErrors.usage("form", name);
    }
    return FormBuilder.of(
        name, forms, site.graph(), site.names().model(models.get(0)), context.language());
  }
}
