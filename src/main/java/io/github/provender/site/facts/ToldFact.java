package io.github.provender.site.facts;

import io.github.provender.answer.data.Contradictions;
import io.github.provender.claim.Citation;
import io.github.provender.claim.ClaimedStatement;
import io.github.provender.claim.DisclosureStatus;
import io.github.provender.claim.Term;
import io.github.provender.compare.Cell;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * What is told of one fact: the developer's word, or else that of others.
 *
 * @param plain what stands outside claims, such as the date of a document
 * @param more how many values there are beside those
 * @param disputed whether sources say different things, or one is found wrong
 */
record ToldFact(
    FactKind kind,
    List<Value> values,
    List<Nondisclosure> silences,
    List<ClaimedStatement> plain,
    int more,
    boolean disputed) {
  private static final int FEW = 6;

  /**
   * Chooses what is told.
   *
   * @param all the values of the fact, from whomever
   * @param choice the values that matter among those of equal standing
   */
  static ToldFact of(
      FactKind kind,
      List<Value> all,
      List<Nondisclosure> silences,
      UnaryOperator<List<Value>> choice,
      Language language) {
    List<Value> said = all.stream().filter(value -> !value.denied()).toList();
    List<Value> told =
        first(
            said,
            value -> value.isOfDeveloper() || Contradictions.isUndecided(value),
            value -> !value.isRefuted());
    List<Value> shown =
        choice.apply(told).stream().limit(FEW).map(value -> inWords(value, language)).toList();
    return new ToldFact(
        kind,
        shown,
        silences(silences, told),
        List.of(),
        Math.max(0, told.size() - shown.size()),
        all.stream().anyMatch(value -> value.disputed() || value.isRefuted()));
  }

  private static Value inWords(Value value, Language language) {
    Term property = value.property();
    String noun = Phrases.noun(language, property.label());
    return value.as(new Term(property.node(), noun, ""), Phrases.said(language, value));
  }

  private static List<Value> first(
      List<Value> all, Predicate<Value> best, Predicate<Value> second) {
    return Stream.of(best, second)
        .map(wanted -> all.stream().filter(wanted).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(all);
  }

  /** Beside the developer's values only what those leave open; the developer's silence first. */
  private static List<Nondisclosure> silences(List<Nondisclosure> all, List<Value> told) {
    boolean isTold = told.stream().anyMatch(Value::isOfDeveloper);
    List<Nondisclosure> developers =
        all.stream().filter(silence -> silence.claim().isDeveloper()).toList();
    if (isTold) {
      return developers.stream()
          .filter(silence -> silence.status() == DisclosureStatus.PARTLY_DISCLOSED)
          .toList();
    }
    return developers.isEmpty() ? all : developers;
  }

  /** Without those that others are shown in place of, and those that stand in for none. */
  static List<ToldFact> shown(List<ToldFact> all) {
    Set<Node> told =
        all.stream()
            .filter(ToldFact::isTold)
            .map(fact -> fact.kind().term().node())
            .collect(Collectors.toSet());
    Set<Node> replaced =
        all.stream()
            .filter(ToldFact::isTold)
            .flatMap(fact -> fact.kind().other().stream())
            .filter(other -> !told.contains(other))
            .collect(Collectors.toSet());
    return all.stream()
        .filter(fact -> fact.isTold() || !fact.kind().aspects().isEmpty())
        .filter(fact -> !replaced.contains(fact.kind().term().node()))
        .filter(fact -> fact.kind().other().filter(other -> !replaced.contains(other)).isEmpty())
        .toList();
  }

  ToldFact with(List<ClaimedStatement> others) {
    return new ToldFact(kind, values, silences, others, more, disputed);
  }

  /** Whether there is a value that is not found wrong. */
  boolean isTold() {
    return values.stream().anyMatch(value -> !value.isRefuted()) || !plain.isEmpty();
  }

  /** The same as a cell of a table. */
  Cell cell(Term thing) {
    return new Cell(thing, DisclosureStatus.DISCLOSED, values, List.of(), silences);
  }

  Stream<Citation> citations() {
    return Stream.concat(
        values.stream().flatMap(value -> value.claims().stream()),
        silences.stream().map(Nondisclosure::claim));
  }
}
