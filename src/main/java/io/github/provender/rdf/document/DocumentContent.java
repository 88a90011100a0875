package io.github.provender.rdf.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * What the file of a document holds, in the order in which it is written: the document's graph with
 * the document first, then the graphs of its claims in the order of their headers.
 *
 * @param head the comments on the file as a whole
 * @param tail the comments after the last statement
 */
record DocumentContent(List<String> head, List<List<Entry>> graphs, List<String> tail) {

  private record Key(Node graph, Node subject) {
    static Key of(LocatedStatement statement) {
      return new Key(statement.quad().getGraph(), statement.quad().getSubject());
    }
  }

  /** Brings statements and comments into order, both given in the order of the file. */
  static DocumentContent of(
      Node document,
      List<LocatedStatement> statements,
      Set<Triple> redundant,
      List<Comment> comments) {
    Map<Key, Entry> entries = new LinkedHashMap<>();
    for (LocatedStatement statement : statements) {
      Quad quad = statement.quad();
      Entry entry =
          entries.computeIfAbsent(
              Key.of(statement), key -> Entry.empty(key.graph(), key.subject()));
      if (!quad.getGraph().equals(document) || !redundant.contains(quad.asTriple())) {
        entry.add(quad.getPredicate(), quad.getObject());
      }
    }
    List<String> head = new ArrayList<>();
    List<String> tail = new ArrayList<>();
    for (Comment comment : comments) {
      Optional<Entry> entry = neighbour(comment, statements).map(s -> entries.get(Key.of(s)));
      boolean isOnFile = comment.anchor() == Comment.Anchor.FILE;
      (isOnFile ? head : entry.map(Entry::comments).orElse(tail)).add(comment.text());
    }
    return new DocumentContent(head, graphs(document, entries.values()), tail);
  }

  /** The statement that a comment goes with. */
  static Optional<LocatedStatement> neighbour(Comment comment, List<LocatedStatement> statements) {
    Optional<LocatedStatement> before =
        statements.stream()
            .takeWhile(statement -> !statement.standsAfter(comment))
            .reduce((first, second) -> second);
    return comment.anchor() == Comment.Anchor.PREVIOUS && before.isPresent()
        ? before
        : statements.stream().filter(statement -> statement.standsAfter(comment)).findFirst();
  }

  private static List<List<Entry>> graphs(Node document, Collection<Entry> entries) {
    Map<Node, List<Entry>> graphs = new LinkedHashMap<>();
    graphs.put(document, new ArrayList<>());
    entries.stream()
        .filter(entry -> entry.graph().equals(document))
        .forEach(header -> graphs.put(header.subject(), new ArrayList<>()));
    entries.forEach(
        entry -> graphs.computeIfAbsent(entry.graph(), graph -> new ArrayList<>()).add(entry));
    List<Entry> headers = graphs.getOrDefault(document, List.of());
    headers.sort(Comparator.comparing(header -> !header.isForm()));
    return graphs.values().stream().filter(graph -> !graph.isEmpty()).toList();
  }
}
