package io.github.provender.form;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Catalog of legal forms. A form {@code ai-act} is the concept scheme {@code ai-act-field} and the
 * canned query whose header says {@code #+ form: ai-act}; there is nothing else to it.
 */
public record FormCatalog(QueryCatalog queries) {
  private static final String KEY = "form";

  /** The names of all forms. */
  public Set<String> names() {
    return queries.with(KEY).keySet();
  }

  /** The titles of all forms by their names. */
  public SortedMap<String, String> titles(KnowledgeGraph graph, Language language) {
    Labels labels = new Labels(graph, language);
    SortedMap<String, String> titles = new TreeMap<>();
    names().forEach(name -> titles.put(name, labels.text(scheme(name))));
    return titles;
  }

  /** The fields of a form. */
  static Node scheme(String name) {
    return NodeFactory.createURI(Vocab.CONCEPT + name + "-field");
  }

  /** The query that fills a form. */
  CannedQuery query(String name) {
    return queries.get(queries.with(KEY).getOrDefault(name, name));
  }
}
