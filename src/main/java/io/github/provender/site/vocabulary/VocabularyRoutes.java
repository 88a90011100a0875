package io.github.provender.site.vocabulary;

import io.github.provender.export.OntologyGuide;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Signposted;
import io.github.provender.site.context.Site;
import io.github.provender.site.links.EmbeddedData;
import io.github.provender.site.links.Head;
import io.github.provender.site.links.Signpost;
import io.github.provender.site.links.Signposts;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;

/**
 * Routes of the ontology, its concept schemes and its alignments: their documentation, and each
 * one's own file in every format. Their IRIs and those of their version lead here.
 */
public final class VocabularyRoutes {
  private static final String FILE = "/{file:ontology|ns|schemes|alignments}";

  private static final List<String> FORMS = PageContext.pageOr(RdfFormat.ALL);

  public static final List<Route<PageContext>> ALL =
      List.of(
          Signposted.route(
                  "/ontology",
                  context -> documented(context, "ontology"),
                  context -> negotiated(context, "ontology"))
              .producing(PageContext.RDF)
              .choosing(FORMS)
              .listed(),
          Signposted.route(
                  FILE,
                  context -> documented(context, context.part("file")),
                  context -> negotiated(context, context.part("file")))
              .choosing(FORMS),
          Signposted.route(
                  FILE + "/{version}",
                  context -> Head.of(signposts(context, context.part("file"))),
                  VocabularyRoutes::version)
              .choosing(FORMS),
          Signposted.route(
              FILE + ".{format}",
              context -> Head.of(signposts(context, context.part("file"))),
              VocabularyRoutes::inForm));

  private VocabularyRoutes() {}

  private static List<Signpost> signposts(PageContext context, String name) {
    return new Signposts(context.site().graph()).file(own(name), context.http().query());
  }

  /** The page of the ontology holds its data. */
  private static Head documented(PageContext context, String name) {
    EmbeddedData data = new EmbeddedData(context.site().graph(), context.language());
    return new Head(
        signposts(context, name), own(name).equals("ns") ? data.own(Vocab.BASE + "ns") : "");
  }

  private static Response negotiated(PageContext context, String name) {
    return context
        .wanted(RdfFormat.ALL)
        .map(form -> file(context.site(), name, form))
        .orElseGet(() -> guide(context));
  }

  /** Only the version that is loaded can be had. */
  private static Response version(PageContext context) {
    String name = context.part("file");
    Node ontology = NodeFactory.createURI(Vocab.BASE + own(name));
    Node wanted = NodeFactory.createURI(ontology.getURI() + "/" + context.part("version"));
    if (!context.site().graph().has(ontology, OWL2.versionIRI.asNode(), wanted)) {
      throw context.notFound();
    }
    return negotiated(context, name);
  }

  private static Response guide(PageContext context) {
    Site site = context.site();
    OntologyGuide guide =
        OntologyGuide.of(
            site.graph(),
            site.rules().constraints(site.graph(), context.language()),
            context.language());
    return Response.html(OntologyPage.of(guide, context.links()));
  }

  private static Response inForm(PageContext context) {
    String extension = context.part("format");
    String known = extension.equals("owl") ? "rdf" : extension;
    RdfFormat form = context.form(RdfFormat.ALL, known);
    return file(context.site(), context.part("file"), form);
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
