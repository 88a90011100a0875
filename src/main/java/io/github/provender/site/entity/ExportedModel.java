package io.github.provender.site.entity;

import io.github.provender.export.model.ModelExport;
import io.github.provender.http.Response;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Site;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A model in a form of others, at the address of its data with the form's own extension. */
record ExportedModel(Site site, Node model, ModelExport export) {
  private static final String MODELS = "id/model/";

  /** The one that is asked for; empty where the address is of something else. */
  static Optional<ExportedModel> of(PageContext context) {
    String file = context.part("thing") + "." + context.part("format");
    Site site = context.site();
    return site.exports().all().stream()
        .filter(export -> file.startsWith(MODELS) && file.endsWith("." + export.extension()))
        .map(export -> new ExportedModel(site, model(file, export), export))
        .filter(found -> site.graph().knows(found.model()))
        .findFirst();
  }

  private static Node model(String file, ModelExport export) {
    int end = file.length() - export.extension().length() - 1;
    return NodeFactory.createURI(Vocab.BASE + file.substring(0, end));
  }

  Response response() {
    return Response.ok(
        export.mediaType(), site.exporter().get().write(export, List.of(model)).text());
  }

  /** The path of a model in that form. */
  static String path(Node model, ModelExport export) {
    return "/data/" + model.getURI().substring(Vocab.BASE.length()) + "." + export.extension();
  }
}
