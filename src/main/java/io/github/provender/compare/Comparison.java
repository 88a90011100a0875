package io.github.provender.compare;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Disagreement;
import io.github.provender.claim.DisclosureStatus;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.text.Language;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Comparison table: columns are models, rows are aspects in the order of their scheme, and every
 * value names its claims. All formats of output are made from this one.
 */
public record Comparison(
    Language language,
    List<Term> models,
    List<Row> rows,
    List<Disagreement> disagreements,
    List<Source> documents) {

  /**
   * One question about training, answered for each model.
   *
   * @param headline how it stands in a short table; without one it does not
   * @param words the verdict in words: who tells, and whether the values are the same
   */
  public record Row(
      Term aspect,
      Term group,
      Optional<Headline> headline,
      Verdict verdict,
      String words,
      List<Cell> cells) {
    /** Whether nobody has claimed anything on this for any of the models. */
    public boolean isOpen() {
      return cells.stream().allMatch(cell -> cell.status() == DisclosureStatus.NO_CLAIM);
    }
  }

  /**
   * A question in a word or two.
   *
   * @param properties those whose values answer it, by slug; all where none is named
   */
  public record Headline(String label, Set<String> properties) {
    private static final String LABEL = "label";

    /** Whether the things that are asked about name themselves, as stages do. */
    public boolean isOfNames() {
      return properties.contains(LABEL);
    }

    /** Whether a value tells little without the thing it is of, such as what can be downloaded. */
    public boolean isOfNamedValues() {
      return isOfNames() && properties.size() > 1;
    }
  }

  /**
   * One statement and all who make it, the strongest authority first.
   *
   * @param subject what the statement is of: the model itself, or a stage or dataset of it
   * @param step the stage's place in its run, from 1; 0 where the subject is no stage
   * @param dimension what an amount is counted in, by slug; empty for what is no amount
   * @param qualifiers the doubts and limits that the document puts on it
   * @param target the thing the value is, where it is one
   * @param inherited of which other model this was said, where it was
   * @param disputed whether another document says otherwise
   * @param denied whether the document says that this is not so
   */
  public record Value(
      Term subject,
      int step,
      Term property,
      String text,
      String dimension,
      List<Term> qualifiers,
      @Nullable Term target,
      @Nullable Inherited inherited,
      boolean disputed,
      boolean denied,
      List<Citation> claims) {

    /** The same with only those claims. */
    Value with(List<Citation> fewer) {
      return new Value(
          subject,
          step,
          property,
          text,
          dimension,
          qualifiers,
          target,
          inherited,
          disputed,
          denied,
          fewer);
    }

    /** The same said of a thing, where the value only leads to it. */
    public Value of(Term thing) {
      return new Value(
          subject,
          step,
          property,
          thing.label(),
          "",
          qualifiers,
          thing,
          inherited,
          disputed,
          denied,
          claims);
    }

    /** The same in other words. */
    public Value as(Term aboutIt, String words) {
      return new Value(
          subject,
          step,
          aboutIt,
          words,
          dimension,
          qualifiers,
          target,
          inherited,
          disputed,
          denied,
          claims);
    }

    /** Whether a finding refutes each claim that gives it. */
    public boolean isRefuted() {
      return claims.stream().allMatch(Citation::isRefuted);
    }

    /** Whether the developer itself says so, unrefuted. */
    public boolean isOfDeveloper() {
      return claims.stream().anyMatch(claim -> claim.isDeveloper() && !claim.isRefuted());
    }
  }

  /** A fact of another model that counts here too, and through which relation. */
  public record Inherited(Term from, String said) {}

  /**
   * A document that leaves the aspect open.
   *
   * @param subject what of the model's training it is silent on; empty where on the model itself
   */
  public record Nondisclosure(
      DisclosureStatus status,
      String subject,
      String text,
      @Nullable Inherited inherited,
      Citation claim) {}

  /** The question that the comparison answers. */
  public String title() {
    String names =
        models.stream()
            .map(Term::label)
            .collect(Collectors.joining(language.message("compare.and")));
    return language.message(models.size() == 1 ? "compare.title" : "compare.titles", names);
  }

  /** The rows, those of one group together. */
  public Collection<List<Row>> groups() {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.group().slug(), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  /** The same with only those aspects. */
  public Comparison withAspects(Set<String> slugs) {
    return slugs.isEmpty() ? this : withRows(row -> slugs.contains(row.aspect().slug()));
  }

  /** The same with only the rows in which the models are not known to be alike. */
  public Comparison withOnlyDifferences() {
    return withRows(Comparison::isNotKnownAlike);
  }

  /** Whether the models are not known to be alike in a row. */
  public static boolean isNotKnownAlike(Row row) {
    return row.verdict() != Verdict.SAME && row.verdict() != Verdict.UNTOLD;
  }

  /** The same as only the sources of those claims tell it. */
  public Comparison withSources(Predicate<Citation> wanted) {
    return cited(
        new SourceFilter(language, wanted).rows(rows), SourceFilter.among(disagreements, wanted));
  }

  /** The same with only those rows. */
  public Comparison withRows(Predicate<Row> wanted) {
    return cited(rows.stream().filter(wanted).toList(), disagreements);
  }

  /** Some rows, the disagreements on what they say, and the documents that are still cited. */
  private Comparison cited(List<Row> kept, List<Disagreement> disagreements) {
    Set<Integer> cited = new TreeSet<>();
    kept.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(Cell::citations)
        .forEach(citation -> cited.add(citation.document()));
    Set<Node> claims = claims(kept);
    List<Disagreement> about =
        disagreements.stream()
            .filter(
                d ->
                    d.sides().stream()
                        .flatMap(s -> s.claims().stream())
                        .anyMatch(c -> claims.contains(c.claim())))
            .toList();
    about.forEach(d -> d.sides().forEach(s -> s.claims().forEach(c -> cited.add(c.document()))));
    return new Comparison(
        language,
        models,
        kept,
        about,
        documents.stream().filter(document -> cited.contains(document.n())).toList());
  }

  private static Set<Node> claims(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.values().stream())
        .flatMap(value -> value.claims().stream())
        .map(Citation::claim)
        .collect(Collectors.toSet());
  }
}
