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
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.modify.TemplateLib;
import org.apache.jena.sparql.util.Context;

/** An importer's CONSTRUCT, compiled once, as a function from records to claims. */
final class Mapping {
  private static final String CLAIM = Vocab.ID + "claim/";

  private static final Comparator<Quad> BY_STATEMENT =
      Comparator.comparing((Quad quad) -> quad.getSubject().toString())
          .thenComparing(quad -> quad.getPredicate().toString())
          .thenComparing(quad -> quad.getObject().toString());

  private final Importer importer;
  private final Node retrieved;
  private final Context context;
  private final Op pattern;
  private final LiftedGraph.Asked asked;
  private final List<Quad> template;
  private final Set<String> silent;
  private final Functions functions;
  private final Map<String, Integer> order = new HashMap<>();

  Mapping(Importer importer, Functions functions, Node retrieved) {
    this.importer = importer;
    this.retrieved = retrieved;
    this.functions = functions;
    this.context = functions.context(ARQ.getContext());
    // Records are many: each branch is run once over all of them, not once for each.
    context.set(ARQ.optIndexJoinStrategy, false);
    this.pattern = Algebra.optimize(Algebra.compile(importer.file().query()), context);
    this.template = importer.file().query().getConstructTemplate().getQuads();
    this.asked = LiftedGraph.Asked.of(pattern, Refusals.mayComeOf(template));
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
    LiftedGraph lifted = new LiftedGraph(importer, asked, tally);
    Map<String, Integer> places = new HashMap<>();
    for (Item item : items) {
      lifted.add(item, retrieved);
      places.put(item.node().getURI(), places.size());
    }
    ExecutionContext execution =
        ExecutionContext.create(DatasetGraphFactory.wrap(lifted.graph()), context);
    Set<Quad> quads = new HashSet<>();
    QueryIterator solutions = QC.execute(pattern, BindingRoot.create(), execution);
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
        ? Outcome.of(files, items.size(), sorted, tally, refusals.after(refused), List.of())
        : Outcome.of(files, items.size(), sorted, tally, refused, refusals.problems());
  }

  private static Set<String> claims(List<Quad> quads) {
    Set<String> claims = new HashSet<>();
    quads.forEach(quad -> claims.add(quad.getGraph().getURI()));
    return claims;
  }

  /** In the order of the records and, within one, of the columns; the documents before all. */
  private List<Quad> sorted(Set<Quad> quads, Map<String, Integer> places) {
    Map<Node, List<Quad>> ofSubjects = new HashMap<>();
    Map<Place, List<Quad>> ofPlaces = new TreeMap<>();
    for (Quad quad : quads) {
      ofSubjects
          .computeIfAbsent(
              subject(quad),
              node -> ofPlaces.computeIfAbsent(place(node, places), p -> new ArrayList<>()))
          .add(quad);
    }
    List<Quad> sorted = new ArrayList<>(quads.size());
    ofPlaces
        .values()
        .forEach(
            part -> {
              part.sort(BY_STATEMENT);
              sorted.addAll(part);
            });
    return sorted;
  }

  /** The claim that a quad belongs to, or the document. */
  private static Node subject(Quad quad) {
    return quad.getGraph().getURI().startsWith(CLAIM) ? quad.getGraph() : quad.getSubject();
  }

  private Place place(Node claim, Map<String, Integer> places) {
    String iri = claim.isURI() ? claim.getURI() : "";
    int point = iri.lastIndexOf('.');
    return iri.startsWith(CLAIM) && point > 0
        ? new Place(
            places.getOrDefault(iri.substring(0, point), -1),
            order.getOrDefault(iri.substring(point + 1), order.size()))
        : new Place(-1, 0);
  }

  /** The number of a record, and that of a column. */
  private record Place(int record, int column) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return record == other.record
          ? Integer.compare(column, other.column)
          : Integer.compare(record, other.record);
    }
  }
}
