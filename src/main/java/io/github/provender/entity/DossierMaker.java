package io.github.provender.entity;

import io.github.provender.claim.Bibliography;
import io.github.provender.claim.Inheritance;
import io.github.provender.claim.StatementRow;
import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.entity.Dossier.Entry;
import io.github.provender.entity.Dossier.Fact;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Gathers what the graph holds on one thing, by the canned query {@code mentions}. */
public final class DossierMaker {
  private static final Set<Node> SHOWN_ELSEWHERE =
      Set.of(Vocab.TYPE, Vocab.LABEL, Vocab.ALT_LABEL, Vocab.NOTE);

  private final KnowledgeGraph graph;
  private final QueryCatalog catalog;

  public DossierMaker(KnowledgeGraph graph, QueryCatalog catalog) {
    this.graph = graph;
    this.catalog = catalog;
  }

  /** The dossier of a thing that the graph knows. */
  public Dossier of(Node entity, Language language) {
    Labels labels = new Labels(graph, language);
    ValueFormatter phrases = new ValueFormatter(graph, labels);
    Bibliography bibliography = new Bibliography(graph, phrases);
    Inheritance.Ancestor itself = new Inheritance.Ancestor(entity, List.of());
    List<Entry> entries =
        catalog.get("mentions").rows(graph, Map.of("entity", entity)).stream()
            .map(row -> StatementRow.of(row, itself))
            .filter(s -> !s.property().equals(Vocab.DIRECTLY_FOLLOWS))
            .map(s -> entry(s, phrases, bibliography, language))
            .toList();
    return new Dossier(
        language,
        phrases.term(entity),
        graph.objects(entity, Vocab.TYPE).stream().map(phrases::term).toList(),
        graph.objects(entity, Vocab.ALT_LABEL).stream()
            .map(Node::getLiteralLexicalForm)
            .sorted()
            .toList(),
        facts(entity, phrases),
        entries,
        bibliography.sources());
  }

  private Entry entry(
      StatementRow s, ValueFormatter phrases, Bibliography bibliography, Language language) {
    boolean isNondisclosure = s.kind() == StatementRow.Kind.NONDISCLOSURE;
    String value = phrases.text(s.value());
    String text =
        s.kind() == StatementRow.Kind.DENIAL ? language.message("compare.not", value) : value;
    String note =
        phrases.note(s.value()).isEmpty() ? phrases.note(s.claim()) : phrases.note(s.value());
    Term property =
        isNondisclosure
            ? phrases.term(Vocab.pv("hasDisclosureStatus"))
            : phrases.term(s.property());
    return new Entry(
        phrases.term(s.aspect()),
        phrases.term(s.subject()),
        property,
        text,
        note,
        bibliography.cite(s));
  }

  /** What stands outside claims: bookkeeping, identity and links. */
  private List<Fact> facts(Node entity, ValueFormatter phrases) {
    List<Fact> facts = new ArrayList<>();
    for (Triple triple : graph.union().find(entity, Node.ANY, Node.ANY).toList()) {
      Node value = triple.getObject();
      boolean inClaim =
          graph.claimsOf(entity, triple.getPredicate(), value).stream()
              .anyMatch(g -> g.getURI().startsWith(Vocab.ID + "claim/"));
      if (!inClaim
          && !SHOWN_ELSEWHERE.contains(triple.getPredicate())
          && !graph.isOnlyDerived(triple)) {
        String link = value.isURI() ? value.getURI() : url(value);
        facts.add(new Fact(phrases.term(triple.getPredicate()), phrases.text(value), link));
      }
    }
    facts.sort(Comparator.comparing((Fact f) -> f.property().iri()).thenComparing(Fact::text));
    return facts;
  }

  private static String url(Node literal) {
    String text = literal.getLiteralLexicalForm();
    return text.startsWith("http://") || text.startsWith("https://") ? text : "";
  }
}
