package io.github.provender.compare;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.provender.cache.Lazy;
import io.github.provender.claim.Bibliography;
import io.github.provender.claim.Disagreement;
import io.github.provender.claim.Disagreements;
import io.github.provender.claim.DisputeIndex;
import io.github.provender.claim.Inheritance;
import io.github.provender.claim.Inheritance.Ancestor;
import io.github.provender.claim.SchemeOrder;
import io.github.provender.claim.StatementRow;
import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.compare.CellBuilder.CellResult;
import io.github.provender.compare.Comparison.Headline;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.compare.Verdicts.RowVerdict;
import io.github.provender.graph.KeptRows;
import io.github.provender.graph.KeptRows.Asked;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.graph.NameIndex;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Builds the comparison of some models from the rows of the canned query {@code compare}. */
public final class Comparer {
  private static final Node IN_SCHEME = org.apache.jena.vocabulary.SKOS.inScheme.asNode();
  private static final Node ASPECTS =
      org.apache.jena.graph.NodeFactory.createURI(Vocab.CONCEPT + "aspect");

  private static final String ROWS = "compare";
  private static final String DISPUTES = "disagreements";
  private static final Node HEADLINE = Vocab.pv("headline");
  private static final Node HEADLINE_PROPERTY = Vocab.pv("headlineProperty");

  /** Rows of the query that are kept for the next comparison with the same model. */
  private static final long MAX_CACHED_ROWS = 20_000;

  private final KnowledgeGraph graph;
  private final QueryCatalog catalog;
  private final DisputeIndex disputes;
  private final SchemeOrder order;
  private final List<Node> aspects;
  private final Cache<Node, List<Binding>> saidOf =
      Caffeine.newBuilder()
          .maximumWeight(MAX_CACHED_ROWS)
          .weigher((Node model, List<Binding> rows) -> 1 + rows.size())
          .build();
  private final Map<Language, ValueFormatter> phrases = new EnumMap<>(Language.class);

  /** Finds once what all comparisons share: the graph never changes. */
  public Comparer(KnowledgeGraph graph, QueryCatalog catalog) {
    this.graph = graph;
    this.catalog = catalog;
    this.disputes = new DisputeIndex(catalog.rows(DISPUTES, graph, Map.of()));
    this.order = new SchemeOrder(graph);
    this.aspects =
        graph.subjects(IN_SCHEME, ASPECTS).stream()
            .filter(aspect -> graph.object(aspect, Vocab.BROADER).isPresent())
            .sorted(Comparator.comparingInt(order::of).thenComparing(Node::getURI))
            .toList();
    for (Language language : Language.values()) {
      phrases.put(language, new ValueFormatter(graph, new Labels(graph, language)));
    }
  }

  /** All rows that comparisons ask for, to be kept with the graph; each is found when it is got. */
  public static KeptRows rows(KnowledgeGraph graph, QueryCatalog catalog) {
    Map<Asked, Supplier<List<Binding>>> tables = new HashMap<>();
    tables.put(
        new Asked(catalog.text(DISPUTES), Map.of()),
        new Lazy<>(() -> catalog.rows(DISPUTES, graph, Map.of())));
    for (Node model : new NameIndex(graph).allModels()) {
      tables.put(
          new Asked(catalog.text(ROWS), about(model)),
          new Lazy<>(() -> catalog.rows(ROWS, graph, about(model))));
    }
    return new KeptRows(tables);
  }

  private static Map<String, Node> about(Node model) {
    return Map.of("a", model);
  }

  /** Where sources disagree, as the comparisons know it. */
  public DisputeIndex disputes() {
    return disputes;
  }

  /** Compares models; one alone gives its page. */
  public Comparison compare(List<Node> models, Language language) {
    ValueFormatter said = Objects.requireNonNull(phrases.get(language));
    Bibliography bibliography = new Bibliography(graph, said);
    CellBuilder cells = new CellBuilder(graph, said, bibliography, disputes, order, language);
    Verdicts verdicts = new Verdicts(graph, said, language);
    List<Map<Node, List<StatementRow>>> columns = models.stream().map(this::statements).toList();

    List<Row> rows = new ArrayList<>();
    for (Node aspect : aspects) {
      List<CellResult> made = new ArrayList<>();
      for (int i = 0; i < models.size(); i++) {
        made.add(cells.make(models.get(i), columns.get(i).getOrDefault(aspect, List.of())));
      }
      RowVerdict verdict = verdicts.judge(made);
      List<Cell> row = made.stream().map(CellResult::cell).toList();
      Node group = graph.object(aspect, Vocab.BROADER).orElse(aspect);
      rows.add(
          new Row(
              said.term(aspect),
              said.term(group),
              headline(aspect, said),
              verdict.verdict(),
              verdict.words(),
              row));
    }
    List<StatementRow> all =
        columns.stream().flatMap(column -> column.values().stream()).flatMap(List::stream).toList();
    List<Disagreement> relevant =
        new Disagreements(graph, said, bibliography).of(disputes.among(all));
    List<Term> columnHeads = models.stream().map(said::term).toList();
    return new Comparison(language, columnHeads, rows, relevant, bibliography.sources());
  }

  private Optional<Headline> headline(Node aspect, ValueFormatter said) {
    Set<String> properties =
        graph.objects(aspect, HEADLINE_PROPERTY).stream()
            .map(Vocab::slug)
            .collect(Collectors.toSet());
    return Optional.of(said.best(aspect, HEADLINE))
        .filter(label -> !label.isEmpty())
        .map(label -> new Headline(label, properties));
  }

  /** What is said of a model, by aspect. */
  private Map<Node, List<StatementRow>> statements(Node model) {
    Inheritance inheritance = new Inheritance(graph);
    TrainingScope ownership = new TrainingScope(graph);
    List<StatementRow> statements = new ArrayList<>();
    for (Ancestor ancestor : inheritance.of(model)) {
      Objects.requireNonNull(
              saidOf.get(ancestor.model(), each -> catalog.rows(ROWS, graph, about(each))))
          .stream()
          .map(row -> StatementRow.of(row, ancestor))
          .filter(statement -> inheritance.counts(statement.aspect(), ancestor))
          .filter(s -> !ownership.isAnothers(ancestor.model(), s.subject(), s.claim()))
          .forEach(statements::add);
    }
    return statements.stream().collect(Collectors.groupingBy(StatementRow::aspect));
  }
}
