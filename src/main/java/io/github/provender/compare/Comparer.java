package io.github.provender.compare;

import io.github.provender.compare.Comparison.Cell;
import io.github.provender.compare.Comparison.Disagreement;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.compare.Comparison.Term;
import io.github.provender.compare.Inheritance.Ancestor;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.graph.Language;
import io.github.provender.graph.Vocab;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.QueryShelf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Lays models side by side from the rows of the canned query {@code compare}. */
public final class Comparer {
  private static final Node IN_SCHEME = org.apache.jena.vocabulary.SKOS.inScheme.asNode();
  private static final Node ASPECTS =
      org.apache.jena.graph.NodeFactory.createURI(Vocab.CONCEPT + "aspect");

  private final KnowledgeGraph graph;
  private final QueryShelf shelf;
  private final List<Binding> disputes;

  /** Finds all disagreements once: the graph never changes. */
  public Comparer(KnowledgeGraph graph, QueryShelf shelf) {
    this.graph = graph;
    this.shelf = shelf;
    this.disputes = shelf.get("disagreements").rows(graph, Map.of());
  }

  /** Compares models; one alone gives its page. */
  public Comparison compare(List<Node> models, Language language) {
    Phrases phrases = new Phrases(graph, new Labels(graph, language));
    Bibliography bibliography = new Bibliography(graph, phrases);
    Disagreements disagreements = new Disagreements(graph, disputes, phrases, bibliography);
    CellMaker cells = new CellMaker(graph, phrases, bibliography, disagreements, language);
    Verdicts verdicts = new Verdicts(graph, phrases, language);
    List<List<Statement>> columns = models.stream().map(this::statements).toList();

    List<Row> rows = new ArrayList<>();
    for (Node aspect : aspects()) {
      List<CellMaker.Made> made = new ArrayList<>();
      for (int i = 0; i < models.size(); i++) {
        made.add(
            cells.make(
                models.get(i),
                columns.get(i).stream().filter(s -> s.aspect().equals(aspect)).toList()));
      }
      Verdicts.Judgement judgement = verdicts.judge(made);
      List<Cell> row = made.stream().map(CellMaker.Made::cell).toList();
      rows.add(
          new Row(
              phrases.term(aspect),
              group(aspect, phrases),
              judgement.verdict(),
              judgement.why(),
              row));
    }
    Set<Node> claims = new HashSet<>();
    columns.forEach(column -> column.forEach(statement -> claims.add(statement.claim())));
    List<Disagreement> relevant = disagreements.among(claims);
    List<Term> columnHeads = models.stream().map(phrases::term).toList();
    return new Comparison(language, columnHeads, rows, relevant, bibliography.sources());
  }

  private List<Statement> statements(Node model) {
    Inheritance inheritance = new Inheritance(graph);
    Ownership ownership = new Ownership(graph);
    CannedQuery query = shelf.get("compare");
    List<Statement> statements = new ArrayList<>();
    for (Ancestor ancestor : inheritance.of(model)) {
      query.rows(graph, Map.of("a", ancestor.model())).stream()
          .map(row -> Statement.of(row, ancestor))
          .filter(statement -> inheritance.counts(statement.aspect(), ancestor))
          .filter(s -> !ownership.isAnothers(ancestor.model(), s.subject(), s.claim()))
          .forEach(statements::add);
    }
    return statements;
  }

  private List<Node> aspects() {
    return graph.subjects(IN_SCHEME, ASPECTS).stream()
        .filter(aspect -> graph.object(aspect, Vocab.BROADER).isPresent())
        .sorted(Comparator.comparingInt(this::order).thenComparing(Node::getURI))
        .toList();
  }

  private int order(Node concept) {
    return graph
        .object(concept, Vocab.ORDER)
        .map(literal -> Integer.parseInt(literal.getLiteralLexicalForm()))
        .orElse(Integer.MAX_VALUE);
  }

  private Term group(Node aspect, Phrases phrases) {
    return phrases.term(graph.object(aspect, Vocab.BROADER).orElse(aspect));
  }
}
