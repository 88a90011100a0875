package io.github.provender.web;

import io.github.provender.export.OntologyGuide;
import io.github.provender.export.RdfForm;
import io.github.provender.graph.Vocab;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology: its documentation, and its own file in every form. */
final class VocabularyRoutes {
  static final List<Route> ALL =
      List.of(
          Route.of("/ontology|/ns", (visit, path) -> negotiated(visit)),
          Route.of("/ontology\\.([a-z]+)", (visit, path) -> inForm(visit, path.group(1))));

  private VocabularyRoutes() {}

  private static Response negotiated(Visit visit) {
    return visit
        .wanted(RdfForm.values(), RdfForm::mediaType)
        .map(form -> file(visit.site(), form))
        .orElseGet(() -> guide(visit));
  }

  private static Response guide(Visit visit) {
    Site site = visit.site();
    OntologyGuide guide =
        OntologyGuide.of(
            site.graph(), site.rules().constraints(visit.language()), visit.language());
    return Response.html(Pages.ontology(guide, false));
  }

  private static Response inForm(Visit visit, String extension) {
    String known = extension.equals("owl") ? "rdf" : extension;
    return Arrays.stream(RdfForm.values())
        .filter(form -> form.extension().equals(known))
        .findFirst()
        .map(form -> file(visit.site(), form))
        .orElseThrow(visit::notFound);
  }

  private static Response file(Site site, RdfForm form) {
    Graph own = site.graph().dataset().getGraph(Vocab.id("graph", "provender"));
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, own);
    return Response.ok(form.mediaType(), form.write(copy, site.graph().prefixes()));
  }
}
