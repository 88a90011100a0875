package io.github.provender.site.editor;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;

/** Completion vocabulary: what a query can name while one types it, terms, concepts and things. */
public record CompletionVocabulary(List<Term> terms, Map<String, String> prefixes) {
  /** Too many to choose from, and no one types their names. */
  private static final Set<String> LEFT_OUT = Set.of("activity", "claim", "document", "graph");

  /**
   * A name that a query can use.
   *
   * @param kind {@code class}, {@code property} or {@code thing}
   */
  record Term(String iri, String label, String kind) {}

  public static CompletionVocabulary of(KnowledgeGraph graph, Language language) {
    Labels labels = new Labels(graph, language);
    List<Term> terms =
        Stream.of(Vocab.LABEL, Vocab.PREF_LABEL)
            .flatMap(label -> graph.union().find(Node.ANY, label, Node.ANY).toList().stream())
            .map(Triple::getSubject)
            .filter(node -> node.isURI() && isNamed(node.getURI()))
            .distinct()
            .map(node -> new Term(node.getURI(), labels.text(node), kind(graph, node)))
            .sorted(Comparator.comparing(Term::iri))
            .toList();
    return new CompletionVocabulary(terms, new TreeMap<>(graph.prefixes()));
  }

  private static boolean isNamed(String iri) {
    if (iri.startsWith(Vocab.ID)) {
      return !LEFT_OUT.contains(iri.substring(Vocab.ID.length()).replaceFirst("/.*", ""));
    }
    return iri.startsWith(Vocab.NS) || iri.startsWith(Vocab.CONCEPT);
  }

  private static String kind(KnowledgeGraph graph, Node node) {
    if (!node.getURI().startsWith(Vocab.NS)) {
      return "thing";
    }
    return graph.has(node, Vocab.TYPE, OWL.Class.asNode()) ? "class" : "property";
  }

  /** The labels of the concepts and things below an address, by IRI. */
  public Map<String, String> below(String path) {
    Map<String, String> found = new LinkedHashMap<>();
    terms.stream()
        .filter(term -> term.kind().equals("thing"))
        .filter(term -> term.iri().startsWith(Vocab.BASE + path))
        .forEach(term -> found.put(term.iri(), term.label()));
    return found;
  }

  String json() {
    JsonObject namespaces = new JsonObject();
    prefixes.forEach(namespaces::put);
    JsonArray list = new JsonArray();
    for (Term term : terms) {
      JsonObject one = new JsonObject();
      one.put("iri", term.iri());
      one.put("label", term.label());
      one.put("kind", term.kind());
      list.add(one);
    }
    JsonObject json = new JsonObject();
    json.put("prefixes", namespaces);
    json.put("terms", list);
    return JSON.toStringFlat(json) + "\n";
  }
}
