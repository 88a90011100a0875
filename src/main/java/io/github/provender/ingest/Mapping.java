package io.github.provender.ingest;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.ingest.format.Importer;
import io.github.provender.ingest.function.Functions;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.modify.TemplateLib;
import org.apache.jena.sparql.util.Context;

/** An importer's CONSTRUCT, compiled once, as a function from records to claims. */
final class Mapping {
  private static final String CLAIM = Vocab.ID + "claim/";

  private final Importer importer;
  private final Node retrieved;
  private final Context context;
  private final Op pattern;
  private final List<Quad> template;
  private final Set<String> silent;
  private final Functions functions;
  private final Map<String, Integer> order = new HashMap<>();

  Mapping(Importer importer, Functions functions, Node retrieved) {
    this.importer = importer;
    this.retrieved = retrieved;
    this.functions = functions;
    this.context = functions.context(ARQ.getContext());
    this.pattern = Algebra.optimize(Algebra.compile(importer.file().query()), context);
    this.template = importer.file().query().getConstructTemplate().getQuads();
    this.silent = new HashSet<>(importer.columns().asides());
    silent.addAll(importer.ids());
    importer.columns().keys().forEach(key -> order.put(key, order.size()));
  }

  /** The words so far for which a scheme has no concept, by scheme. */
  Map<String, Set<String>> unknown() {
    return functions.unknown();
  }

  /** The claims of some records. */
  Outcome map(int files, List<Item> items, List<Diagnostic> refused) {
    Tally tally = new Tally();
    LiftedGraph lifted = new LiftedGraph(importer, tally);
    Map<String, Integer> places = new HashMap<>();
    for (Item item : items) {
      lifted.add(item, retrieved);
      places.put(item.node().getURI(), places.size());
    }
    DatasetGraph dataset = DatasetGraphFactory.wrap(lifted.graph());
    Set<Quad> quads = new HashSet<>();
    QueryIterator solutions =
        QueryEngineMain.getFactory()
            .create(pattern, dataset, BindingRoot.create(), context)
            .iterator();
    try {
      TemplateLib.calcQuads(template, solutions).forEachRemaining(quads::add);
    } finally {
      solutions.close();
    }
    Refusals refusals = Refusals.takenFrom(quads, lifted.graph(), items);
    List<Quad> sorted = sorted(quads, places);
    tally.forget(refusals.records());
    tally.settle(claims(sorted), silent);
    return importer.isDocumentEach()
        ? new Outcome(files, items.size(), sorted, tally, refusals.after(refused), List.of())
        : new Outcome(files, items.size(), sorted, tally, refused, refusals.problems());
  }

  private static Set<String> claims(List<Quad> quads) {
    Set<String> claims = new HashSet<>();
    quads.forEach(quad -> claims.add(quad.getGraph().getURI()));
    return claims;
  }

  /** In the order of the records and, within one, of the columns; the documents before all. */
  private List<Quad> sorted(Set<Quad> quads, Map<String, Integer> places) {
    List<Quad> sorted = new ArrayList<>(quads);
    Map<Node, int[]> ranks = new HashMap<>();
    Comparator<Quad> bySubject =
        Comparator.comparing(
            quad -> ranks.computeIfAbsent(subject(quad), node -> rank(node, places)),
            java.util.Arrays::compare);
    sorted.sort(
        bySubject
            .thenComparing(quad -> quad.getSubject().toString())
            .thenComparing(quad -> quad.getPredicate().toString())
            .thenComparing(quad -> quad.getObject().toString()));
    return sorted;
  }

  /** The claim that a quad belongs to, or the document. */
  private static Node subject(Quad quad) {
    return quad.getGraph().getURI().startsWith(CLAIM) ? quad.getGraph() : quad.getSubject();
  }

  private int[] rank(Node claim, Map<String, Integer> places) {
    String iri = claim.isURI() ? claim.getURI() : "";
    int point = iri.lastIndexOf('.');
    return iri.startsWith(CLAIM) && point > 0
        ? new int[] {
          places.getOrDefault(iri.substring(0, point), -1),
          order.getOrDefault(iri.substring(point + 1), order.size())
        }
        : new int[] {-1, 0};
  }
}
