package io.github.provender.site.facts;

import io.github.provender.claim.Citation;
import io.github.provender.claim.ClaimedStatement;
import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.entity.EntityView;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Facts of a dataset, document or organization, from what is said of it. */
record ThingFacts(KnowledgeGraph graph, EntityView view, ValueFormatter words) {
  private static final Node HAS_QUALIFIER = Vocab.pv("hasQualifier");

  ThingFacts(KnowledgeGraph graph, EntityView view) {
    this(graph, view, new ValueFormatter(graph, new Labels(graph, view.language())));
  }

  List<ToldFact> all() {
    List<ToldFact> told =
        FactKind.of(view.types().stream().map(Term::node).toList(), graph, view.language()).stream()
            .map(this::fact)
            .toList();
    return ToldFact.shown(told);
  }

  private ToldFact fact(FactKind kind) {
    List<ClaimedStatement> statements =
        view.statements().stream()
            .filter(statement -> kind.isAnsweredBy(statement.property()))
            .filter(statement -> !statement.isNondisclosure())
            .toList();
    List<Value> values =
        statements.stream()
            .filter(statement -> !statement.claims().isEmpty())
            .flatMap(this::values)
            .sorted(Comparator.comparing(value -> !value.isOfDeveloper()))
            .toList();
    List<Nondisclosure> silences =
        view.nondisclosures().stream()
            .filter(silence -> kind.aspects().contains(silence.property().node()))
            .flatMap(ThingFacts::silences)
            .toList();
    return ToldFact.of(kind, values, silences, told -> told, view.language())
        .with(statements.stream().filter(statement -> statement.claims().isEmpty()).toList());
  }

  /** A value for each way in which documents qualify it. */
  private Stream<Value> values(ClaimedStatement statement) {
    return statement.claims().stream()
        .sorted(Comparator.comparing(claim -> !claim.isDeveloper()))
        .collect(
            Collectors.groupingBy(
                claim -> qualifiers(statement, claim), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> value(statement, entry.getKey(), entry.getValue()));
  }

  /** The doubts of a claim, but those that the value tells by itself. */
  private List<Node> qualifiers(ClaimedStatement said, Citation claim) {
    List<Node> values = objects(said, claim);
    return graph.objects(claim.claim(), HAS_QUALIFIER).stream()
        .filter(qualifier -> values.stream().noneMatch(each -> words.isToldBy(each, qualifier)))
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private List<Node> objects(ClaimedStatement said, Citation claim) {
    return graph.content(claim.claim()).stream()
        .filter(triple -> triple.getSubject().equals(said.subject().node()))
        .filter(triple -> triple.getPredicate().equals(said.property().node()))
        .map(Triple::getObject)
        .toList();
  }

  /** The citation with the note on its value too. */
  private Citation noted(ClaimedStatement said, Citation claim) {
    String notes =
        Stream.concat(objects(said, claim).stream().map(words::note), Stream.of(claim.note()))
            .filter(note -> !note.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    return new Citation(
        claim.claim(),
        claim.document(),
        claim.locator(),
        claim.place(),
        claim.authority(),
        claim.nature(),
        claim.imported(),
        notes,
        claim.objections());
  }

  private Value value(ClaimedStatement said, List<Node> qualifiers, List<Citation> claims) {
    return new Value(
        said.subject(),
        0,
        said.property(),
        said.text(),
        "",
        qualifiers.stream().map(words::term).toList(),
        said.target(),
        null,
        isDisputed(claims),
        said.denied(),
        claims.stream().map(claim -> noted(said, claim)).toList());
  }

  private boolean isDisputed(List<Citation> claims) {
    return view.disagreements().stream()
        .flatMap(disagreement -> disagreement.sides().stream())
        .flatMap(side -> side.claims().stream())
        .anyMatch(claim -> claims.stream().anyMatch(own -> own.claim().equals(claim.claim())));
  }

  private static Stream<Nondisclosure> silences(ClaimedStatement silence) {
    return silence.claims().stream()
        .map(claim -> new Nondisclosure(silence.status(), "", silence.text(), null, claim));
  }
}
