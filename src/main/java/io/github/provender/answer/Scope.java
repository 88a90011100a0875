package io.github.provender.answer;

import io.github.provender.amount.Quantity;
import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Answer.Topic;
import io.github.provender.answer.data.Contradictions;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Disagreement;
import io.github.provender.claim.Disagreement.Side;
import io.github.provender.claim.Term;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Inherited;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.compare.Phrases;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import io.github.provender.text.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How far the answer reaches: what is said of a snapshot itself, and how far sources disagree. */
record Scope(Facts facts) {
  private static final int FEW = 3;

  List<Topic> of(List<Column> columns) {
    Stream<Topic> snapshots = columns.stream().flatMap(column -> snapshot(column).stream());
    Comparison comparison = columns.get(0).comparison();
    return Stream.of(
            snapshots,
            disagreement(comparison).stream(),
            new CheckedDocuments(facts).of(comparison))
        .flatMap(topics -> topics)
        .toList();
  }

  private Optional<Topic> snapshot(Column column) {
    Optional<String> whole =
        rows(column)
            .map(Map.Entry::getValue)
            .flatMap(all -> all.stream())
            .map(Said::inherited)
            .flatMap(Optional::stream)
            .filter(from -> facts.names().isSnapshot(column, from))
            .map(from -> from.from().label())
            .findFirst();
    return whole.map(name -> new Topic("", List.of(), List.of(own(column, name))));
  }

  private Part own(Column column, String whole) {
    Map<String, List<Citation>> byAspect = new LinkedHashMap<>();
    rows(column)
        .forEach(
            row ->
                row.getValue().stream()
                    .filter(said -> said.inherited().isEmpty())
                    .flatMap(said -> said.claims().stream())
                    .forEach(
                        claim ->
                            byAspect
                                .computeIfAbsent(row.getKey(), k -> new ArrayList<>())
                                .add(claim)));
    Map<String, Citation> distinct = new LinkedHashMap<>();
    byAspect.values().forEach(all -> all.forEach(c -> distinct.putIfAbsent(c.claim().getURI(), c)));
    List<Citation> claims = List.copyOf(distinct.values());
    Language language = facts.language();
    String aspects =
        Lists.few(
            language,
            byAspect.keySet().stream().map(label -> Phrases.lower(language, label)).toList(),
            FEW);
    String key = claims.isEmpty() ? "answer.scope.none" : "answer.scope";
    return new Part(
        Phrases.sentence(language, key, column.model().label(), whole, claims.size(), aspects),
        claims.stream().limit(FEW).toList());
  }

  /** A statement or silence in a cell. */
  private record Said(Optional<Inherited> inherited, List<Citation> claims) {}

  private static Stream<Map.Entry<String, List<Said>>> rows(Column column) {
    return column.comparison().rows().stream()
        .map(row -> Map.entry(row.aspect().label(), said(row, column.place())));
  }

  private static List<Said> said(Row row, int place) {
    return Stream.concat(
            row.cells().get(place).values().stream()
                .map(v -> new Said(Optional.ofNullable(v.inherited()), v.claims())),
            row.cells().get(place).nondisclosures().stream()
                .map(n -> new Said(Optional.ofNullable(n.inherited()), List.of(n.claim()))))
        .toList();
  }

  private Optional<Topic> disagreement(Comparison comparison) {
    Map<Boolean, List<Disagreement>> all =
        comparison.disagreements().stream()
            .filter(Contradictions::isReal)
            .sorted(
                Comparator.comparing((Disagreement d) -> !Contradictions.isDecided(d))
                    .thenComparing(d -> -d.sides().stream().mapToInt(s -> s.claims().size()).sum()))
            .collect(Collectors.partitioningBy(Contradictions::isWithinOne));
    boolean isNamed = comparison.models().size() > 1;
    List<Part> parts =
        Stream.of(false, true)
            .filter(within -> !all.getOrDefault(within, List.of()).isEmpty())
            .map(
                within ->
                    points(
                        within ? "answer.within." : "answer.disagreements.",
                        all.getOrDefault(within, List.of()),
                        disagreement ->
                            point(disagreement, isNamed ? List.of() : comparison.models())))
            .toList();
    List<Part> told = Stream.concat(parts.stream(), rest(comparison).stream()).toList();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(new Topic("", List.of(Answer.DISAGREEMENTS), told));
  }

  /** How much of the list of disagreements is not counted here, and what that is. */
  private Optional<Part> rest(Comparison comparison) {
    List<Disagreement> all = comparison.disagreements();
    List<Disagreement> rest = all.stream().filter(d -> !Contradictions.isReal(d)).toList();
    String key = rest.size() == all.size() ? "answer.entries.all" : "answer.entries";
    String text = Phrases.sentence(facts.language(), key, all.size(), rest.size());
    Stream<Citation> cited =
        rest.stream().flatMap(d -> d.sides().get(0).claims().stream().limit(1)).limit(FEW);
    return rest.isEmpty() ? Optional.empty() : Optional.of(new Part(text, cited.toList()));
  }

  /** What sources differ on, and of what thing, unless that goes without saying. */
  private String point(Disagreement disagreement, List<Term> understood) {
    String noun = noun(disagreement);
    boolean isUnderstood =
        understood.stream().anyMatch(term -> term.node().equals(disagreement.about()));
    return isUnderstood
        ? facts.language().message("answer.point.own", noun)
        : facts.language().message("answer.point", noun, subject(disagreement));
  }

  /** What is counted where that is no amount of data, else what the property is about. */
  private String noun(Disagreement disagreement) {
    String noun = Phrases.noun(facts.language(), disagreement.property());
    return Contradictions.own(disagreement)
        .flatMap(side -> side.claims().stream())
        .flatMap(claim -> facts.graph().content(claim.claim()).stream())
        .filter(triple -> triple.getSubject().equals(disagreement.about()))
        .filter(triple -> triple.getObject().isURI())
        .flatMap(triple -> Quantity.of(facts.graph(), triple.getObject()).stream())
        .map(amount -> "answer.counted." + Vocab.slug(amount.dimension()))
        .findFirst()
        .map(key -> facts.language().messageOr(key, noun))
        .orElse(noun);
  }

  private String subject(Disagreement disagreement) {
    return facts.figures().subject(new Term(disagreement.about(), disagreement.subject(), ""));
  }

  private Part points(String key, List<Disagreement> ranked, Function<Disagreement, String> point) {
    List<String> on = ranked.stream().map(point).distinct().toList();
    String counted = ranked.size() == 1 ? "one" : on.size() <= FEW ? "all" : "some";
    String points = Lists.of(facts.language(), on.stream().limit(FEW).toList());
    String text =
        Phrases.sentence(facts.language(), key + counted, ranked.size(), points)
            + found(ranked, point, on);
    return new Part(text, cited(ranked));
  }

  /** One side of each of the points first, then the others. */
  private static List<Citation> cited(List<Disagreement> ranked) {
    List<List<Side>> sides =
        ranked.stream().limit(FEW).map(each -> Contradictions.own(each).toList()).toList();
    return IntStream.range(0, FEW)
        .boxed()
        .flatMap(n -> sides.stream().flatMap(of -> of.stream().skip(n).limit(1)))
        .flatMap(side -> side.claims().stream().limit(1))
        .distinct()
        .limit(FEW)
        .toList();
  }

  /** Which of the points Provender has decided, and how. */
  private String found(
      List<Disagreement> ranked, Function<Disagreement, String> point, List<String> on) {
    List<Disagreement> decided = ranked.stream().filter(Contradictions::isDecided).toList();
    List<String> named = decided.stream().map(point).distinct().toList();
    boolean isAll = decided.size() == ranked.size();
    List<String> shown = on.stream().limit(FEW).toList();
    String found =
        decided.isEmpty()
            ? "none"
            : isAll
                ? (decided.size() == 1 ? "one" : "all")
                : shown.equals(named) ? "these" : shown.containsAll(named) ? "on" : "some";
    Language language = facts.language();
    String findings =
        decided.stream()
            .flatMap(d -> Contradictions.findings(d).stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining("-or-", "answer.finding.", ""));
    return Phrases.sentence(
        language,
        "answer.found." + found,
        decided.size(),
        language.messageOr(findings, ""),
        Lists.of(language, named));
  }
}
