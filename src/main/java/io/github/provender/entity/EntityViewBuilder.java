package io.github.provender.entity;

import io.github.provender.claim.Bibliography;
import io.github.provender.claim.Disagreement;
import io.github.provender.claim.Disagreements;
import io.github.provender.claim.DisputeIndex;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.entity.EntityView.Assessment;
import io.github.provender.entity.EntityView.ClaimView;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Builds entity views: all that the graph holds of a thing, as its page shows it. */
public final class EntityViewBuilder {
  private static final Node IS_ABOUT = Vocab.pv("isAbout");
  private static final Node ASSESSES = Vocab.pv("assesses");
  private static final Node COMPARES_WITH = Vocab.pv("comparesWith");

  private final KnowledgeGraph graph;
  private final DisputeIndex disputes;

  /** Serves one state of the graph. */
  public EntityViewBuilder(KnowledgeGraph graph, DisputeIndex disputes) {
    this.graph = graph;
    this.disputes = disputes;
  }

  /**
   * Disagreements with the documents that they cite.
   *
   * @param pairs of claims that stand against each other
   * @param models on which there are any, whether chosen or not
   */
  public record Disputes(
      List<Disagreement> disagreements, int pairs, List<Term> models, List<Source> documents) {
    /** By their kind. */
    public Map<Term, List<Disagreement>> byKind() {
      return disagreements.stream()
          .collect(
              Collectors.groupingBy(Disagreement::kind, LinkedHashMap::new, Collectors.toList()));
    }
  }

  /** All disagreements; with models named, those in which a claim on one of them stands. */
  public Disputes disputes(Set<Node> models, Language language) {
    Reader reader = new Reader(language, List.of());
    List<Binding> rows =
        disputes.all().stream()
            .filter(row -> models.isEmpty() || about(row).anyMatch(models::contains))
            .toList();
    return new Disputes(
        reader.named(reader.disagreements.of(rows)),
        rows.size(),
        disputes.all().stream()
            .flatMap(this::about)
            .distinct()
            .map(reader.phrases::term)
            .sorted(Comparator.comparing(Term::label))
            .toList(),
        reader.bibliography.sources());
  }

  /** What the two claims of a disagreement are about. */
  private Stream<Node> about(Binding row) {
    return Stream.of("claim1", "claim2")
        .map(side -> row.get(Var.alloc(side)))
        .flatMap(claim -> graph.objects(claim, IS_ABOUT).stream());
  }

  /**
   * The view of a thing that the graph knows.
   *
   * @param known documents that the page has numbered already
   * @param most how many statements of one kind that lead to the thing are shown
   */
  public EntityView of(Node thing, Language language, List<Source> known, int most) {
    return new Reader(language, known).view(thing, most);
  }

  /** What one page needs while it is gathered. */
  private final class Reader {
    private final Language language;
    private final ValueFormatter phrases;
    private final Bibliography bibliography;
    private final Disagreements disagreements;
    private final StatementReader statements;

    Reader(Language language, List<Source> known) {
      this.language = language;
      this.phrases = new ValueFormatter(graph, new Labels(graph, language));
      this.bibliography = new Bibliography(graph, phrases);
      this.bibliography.startWith(known);
      this.disagreements = new Disagreements(graph, phrases, bibliography);
      this.statements = new StatementReader(graph, phrases, bibliography, language);
    }

    EntityView view(Node thing, int most) {
      boolean isClaim = !graph.objects(thing, Vocab.IS_STATED_IN).isEmpty();
      // in one order, since documents are numbered as they are met
      Set<Node> claims = new TreeSet<>(Comparator.comparing(Node::getURI));
      claims.addAll(isClaim ? List.of(thing) : graph.subjects(Vocab.IS_STATED_IN, thing));
      Term name = phrases.name(thing);
      return new EntityView(
          language,
          name,
          graph.objects(thing, Vocab.TYPE).stream().map(phrases::term).toList(),
          graph.isStub(thing),
          aliases(thing, name.label()),
          phrases.best(thing, Vocab.DEFINITION),
          phrases.note(thing),
          statements.of(thing),
          new IncomingStatements(graph, phrases, statements).of(thing, most),
          claims.stream().map(this::told).sorted(order()).toList(),
          isClaim ? findings(thing) : List.of(),
          named(disagreements.of(claims.isEmpty() ? disputes.on(thing) : disputes.among(claims))),
          bibliography.sources());
    }

    /** The same with stages named so that they can be told apart. */
    List<Disagreement> named(List<Disagreement> found) {
      return found.stream()
          .map(
              d ->
                  graph.has(Node.ANY, Vocab.HAS_STAGE, d.about())
                      ? d.named(phrases.name(d.about()).label())
                      : d)
          .toList();
    }

    private List<String> aliases(Node thing, String shown) {
      return Stream.of(Vocab.LABEL, Vocab.PREF_LABEL, Vocab.ALT_LABEL)
          .flatMap(property -> graph.objects(thing, property).stream())
          .map(Node::getLiteralLexicalForm)
          .filter(alias -> !alias.equals(shown))
          .distinct()
          .sorted()
          .toList();
    }

    private Comparator<ClaimView> order() {
      return Comparator.comparing(ClaimView::subject)
          .thenComparingInt(told -> statements.rank(told.aspect().node()))
          .thenComparing(told -> told.claim().iri());
    }

    private ClaimView told(Node claim) {
      return new ClaimView(
          bibliography.cite(claim),
          phrases.name(claim),
          terms(claim, IS_ABOUT),
          phrases.term(graph.object(claim, Vocab.pv("hasAspect")).orElse(claim)),
          phrases.note(claim),
          statements.by(claim));
    }

    private List<Assessment> findings(Node claim) {
      return Stream.of(ASSESSES, COMPARES_WITH)
          .flatMap(property -> graph.subjects(property, claim).stream())
          .distinct()
          .sorted(Comparator.comparing(Node::getURI))
          .map(this::finding)
          .toList();
    }

    private Assessment finding(Node assessment) {
      return new Assessment(
          phrases.term(graph.object(assessment, Vocab.pv("hasVerdict")).orElse(assessment)),
          place(graph.object(assessment, ASSESSES).orElse(assessment)),
          graph.objects(assessment, COMPARES_WITH).stream().map(this::place).toList(),
          phrases.best(assessment, Vocab.pv("assessedOn")),
          phrases.note(assessment));
    }

    /** A claim by where it stands, among others of the same name. */
    private Term place(Node claim) {
      String document =
          graph.object(claim, Vocab.IS_STATED_IN).map(d -> phrases.term(d).label()).orElse("");
      return new Term(claim, document + ", " + phrases.best(claim, Vocab.pv("locator")), "");
    }

    private List<Term> terms(Node subject, Node property) {
      return graph.objects(subject, property).stream()
          .map(phrases::name)
          .sorted(Comparator.comparing(Term::label))
          .toList();
    }
  }
}
