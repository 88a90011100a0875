package io.github.provender.validate;

import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Source locations of what is at fault: the line that a person has to mend. */
record Locations(KnowledgeGraph graph) {
  /** Where a claim makes such a statement; where none does, where its subject stands. */
  @Nullable SourceLocation of(Node subject, Node property, Node value) {
    return graph.claimsOf(subject, property, value).stream()
        .filter(claim -> graph.places().containsKey(claim))
        .filter(claim -> !graph.has(claim, Vocab.TYPE, Vocab.pv("Document")))
        .min(Comparator.comparing(Node::toString))
        .map(graph.places()::get)
        .orElseGet(() -> of(subject));
  }

  /**
   * Where a thing stands; where it is not described, what stands first in its own graph, or else
   * what names it first.
   */
  @Nullable SourceLocation of(Node thing) {
    SourceLocation own = graph.places().get(thing);
    return own != null
        ? own
        : first(graph.content(thing).stream())
            .or(() -> first(graph.union().stream(Node.ANY, Node.ANY, thing)))
            .orElse(null);
  }

  private Optional<SourceLocation> first(Stream<Triple> statements) {
    return statements
        .map(Triple::getSubject)
        .map(graph.places()::get)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(SourceLocation::file).thenComparingLong(SourceLocation::line));
  }
}
