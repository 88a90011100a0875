package io.github.provender.site.facts;

import io.github.provender.claim.SchemeOrder;
import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/**
 * Kind of fact, as the concept scheme of facts has it.
 *
 * @param aspects those whose claims it shows; with none it is shown only where it is told
 * @param properties those whose values it shows
 * @param other the kind in whose place it is shown
 */
record FactKind(Term term, List<Node> aspects, Set<Node> properties, Optional<Node> other) {
  private static final Node IS_FACT_OF = Vocab.pv("isFactOf");
  private static final Node SHOWS_ASPECT = Vocab.pv("showsAspect");
  private static final Node IS_ANSWERED_BY = Vocab.pv("isAnsweredBy");
  private static final Node IS_SHOWN_INSTEAD_OF = Vocab.pv("isShownInsteadOf");

  /** The kinds of facts of a thing of these types, in their order. */
  static List<FactKind> of(Collection<Node> types, KnowledgeGraph graph, Language language) {
    ValueFormatter words = new ValueFormatter(graph, new Labels(graph, language));
    SchemeOrder order = new SchemeOrder(graph);
    return types.stream()
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(type), graph.objects(type, RDFS.subClassOf.asNode()).stream()))
        .flatMap(type -> graph.subjects(IS_FACT_OF, type).stream())
        .distinct()
        .sorted(Comparator.comparingInt(order::of).thenComparing(Node::getURI))
        .map(
            kind ->
                new FactKind(
                    words.term(kind),
                    graph.objects(kind, SHOWS_ASPECT).stream()
                        .sorted(Comparator.comparingInt(order::of))
                        .toList(),
                    Set.copyOf(graph.objects(kind, IS_ANSWERED_BY)),
                    graph.object(kind, IS_SHOWN_INSTEAD_OF)))
        .toList();
  }

  boolean isAnsweredBy(Term property) {
    return properties.contains(property.node());
  }
}
