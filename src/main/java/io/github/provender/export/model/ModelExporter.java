package io.github.provender.export.model;

import io.github.provender.claim.DisputeIndex;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.Vocab;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Writes models in the forms of others. The CONSTRUCT of an export sees only the statements that it
 * may take, and in the graph {@link #STATES} what is told of each model and what is not; in the
 * graph {@link #TAKEN} it names the claims that it took.
 */
public final class ModelExporter {
  /** What is not of the form itself, in the queries of exports. */
  static final String NS = Vocab.BASE + "export#";

  /** What {@link Disclosure} tells. */
  private static final Node STATES = NodeFactory.createURI(NS + "states");

  private static final Node TAKEN = NodeFactory.createURI(NS + "taken");

  /** Stands in a template where the form tells what is left out. */
  private static final Node OMISSIONS = NodeFactory.createURI(NS + "omissions");

  private static final Var MODEL = Var.alloc("model");

  private final KnowledgeGraph graph;
  private final DisputeIndex disputes;
  private final Disclosure disclosure;

  /** An exporter that asks the catalog's queries for disputes and for what is told. */
  public ModelExporter(KnowledgeGraph graph, QueryCatalog catalog) {
    this.graph = graph;
    this.disputes = new DisputeIndex(catalog.rows("disagreements", graph, Map.of()));
    this.disclosure = new Disclosure(graph, catalog.rows("disclosure-states", graph, Map.of()));
  }

  /** Writes some models in one file. */
  public ExportedFile write(ModelExport export, List<Node> models) {
    if (models.size() != 1 && export.syntax().isOfOne()) {
      throw UserError.usage(
          export.slug() + " is a form of one model",
          "name one: export " + export.slug() + " gpt-4o");
    }
    DatasetGraph all = DatasetGraphFactory.create();
    String omissions =
        models.stream().map(model -> add(export, model, all)).collect(Collectors.joining("\n"));
    return new ExportedFile(new ExportWriter(export, all, omissions).text(), omissions);
  }

  /** Adds what the export makes of a model; gives what it leaves out. */
  private String add(ModelExport export, Node model, DatasetGraph all) {
    ClaimSelection selection = ClaimSelection.of(graph, disputes, model);
    DatasetGraph made = construct(export, model, selection);
    Set<Node> taken = new HashSet<>();
    made.getGraph(TAKEN).find().forEachRemaining(t -> taken.add(t.getSubject()));
    made.removeGraph(TAKEN);
    String omissions = new Omissions(graph, export, model, selection, taken).text();
    List<String> told = export.syntax().isOfOne() ? List.of(omissions) : omissions.lines().toList();
    made.find().forEachRemaining(quad -> tell(quad, told).forEach(all::add));
    return omissions;
  }

  private DatasetGraph construct(ModelExport export, Node model, ClaimSelection selection) {
    Graph told = disclosure.of(model, selection.claims());
    Set<Triple> hidden = export.isOfAllClaims() ? Set.of() : selection.hidden();
    DatasetGraph view = new SelectedDataset(graph.dataset(), hidden, STATES, told);
    DatasetGraph made = DatasetGraphFactory.create();
    try (QueryExec execution =
        QueryExec.dataset(view).query(export.file().query()).substitution(MODEL, model).build()) {
      execution.constructQuads().forEachRemaining(made::add);
    }
    return made;
  }

  /** The quad, with what is left out in the place that the template has for it. */
  private static Stream<Quad> tell(Quad quad, List<String> omissions) {
    return quad.getObject().equals(OMISSIONS)
        ? omissions.stream()
            .map(NodeFactory::createLiteralString)
            .map(line -> Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), line))
        : Stream.of(quad);
  }
}
