package io.github.provender.site.vocabulary;

import io.github.provender.export.OntologyGuide;
import io.github.provender.http.Response;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.RequestContext;
import io.github.provender.site.context.Route;
import io.github.provender.site.context.Site;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;

/**
 * The ontology, its concept schemes and its alignments: their documentation, and each one's own
 * file in every form. Their IRIs and those of their version lead here.
 */
public final class VocabularyRoutes {
  private static final String FILE = "/(ontology|ns|schemes|alignments)";

  public static final List<Route> ALL =
      List.of(
          Route.of(FILE, (visit, path) -> negotiated(visit, path.group(1))),
          Route.of(
              FILE + "/([0-9][0-9.]*)",
              (visit, path) -> version(visit, path.group(1), path.group(2))),
          Route.of(
              FILE + "\\.([a-z]+)", (visit, path) -> inForm(visit, path.group(1), path.group(2))));

  private VocabularyRoutes() {}

  private static Response negotiated(RequestContext visit, String name) {
    return visit
        .wanted(RdfFormat.values(), RdfFormat::mediaType)
        .map(form -> file(visit.site(), name, form))
        .orElseGet(() -> guide(visit));
  }

  /** Only the version that is loaded can be had. */
  private static Response version(RequestContext visit, String name, String version) {
    Node ontology = NodeFactory.createURI(Vocab.BASE + own(name));
    Node wanted = NodeFactory.createURI(ontology.getURI() + "/" + version);
    if (!visit.site().graph().has(ontology, OWL2.versionIRI.asNode(), wanted)) {
      throw visit.notFound();
    }
    return negotiated(visit, name);
  }

  private static Response guide(RequestContext visit) {
    Site site = visit.site();
    OntologyGuide guide =
        OntologyGuide.of(
            site.graph(), site.rules().constraints(visit.language()), visit.language());
    return Response.html(OntologyPage.of(guide, visit.links()));
  }

  private static Response inForm(RequestContext visit, String name, String extension) {
    String known = extension.equals("owl") ? "rdf" : extension;
    return Arrays.stream(RdfFormat.values())
        .filter(form -> form.extension().equals(known))
        .findFirst()
        .map(form -> file(visit.site(), name, form))
        .orElseThrow(visit::notFound);
  }

  private static Response file(Site site, String name, RdfFormat form) {
    String stem = own(name).equals("ns") ? "provender" : name;
    Graph own = site.graph().dataset().getGraph(Vocab.id("graph", stem));
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, own);
    return Response.ok(form.mediaType(), form.write(copy, site.graph().prefixes()));
  }

  /** The last part of the IRI of what is served under a name. */
  private static String own(String name) {
    return name.equals("ontology") ? "ns" : name;
  }
}
