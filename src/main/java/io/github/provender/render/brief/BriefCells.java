package io.github.provender.render.brief;

import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Term;
import io.github.provender.compare.Cell;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Comparison.Headline;
import io.github.provender.compare.Comparison.Inherited;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.render.brief.BriefCell.Kind;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Picks what stands in a short cell: what the developer says, else what others do; no value that is
 * found wrong, and first what the answer takes up.
 */
final class BriefCells {
  private static final String AMONG_OTHERS = "among-others";

  private final Language language;
  private final CitedDocuments cited;
  private final Set<Node> answering;

  BriefCells(AnsweredComparison answered, CitedDocuments cited) {
    this.language = answered.table().language();
    this.cited = cited;
    this.answering =
        answered.answer().topics().stream()
            .flatMap(topic -> topic.parts().stream())
            .flatMap(part -> part.claims().stream())
            .map(Citation::claim)
            .collect(Collectors.toSet());
  }

  BriefCell of(Row row, Headline headline, int place) {
    Cell cell = row.cells().get(place);
    CellState state = cell.state();
    boolean isOfOthers = state == CellState.SECOND_HAND;
    List<Value> standing =
        cell.values().stream()
            .filter(value -> !value.isRefuted() && (isOfOthers || value.isOfDeveloper()))
            .toList();
    if (!state.isTold() || standing.isEmpty()) {
      return silent(cell, state);
    }
    List<Value> shown = ofOneModel(headline, standing);
    List<Citation> claims = claims(shown);
    String before = isOfOthers ? language.message("brief.only", cited.issuer(claims.get(0))) : "";
    return new BriefCell(
        before, items(headline, shown, cell.model()), after(headline, shown), claims, kind(shown));
  }

  private BriefCell silent(Cell cell, CellState state) {
    List<Citation> claims =
        cell.nondisclosures().stream()
            .filter(nondisclosure -> nondisclosure.status() == cell.status())
            .map(Nondisclosure::claim)
            .sorted(Comparator.comparing(claim -> !claim.isDeveloper()))
            .toList();
    String key =
        state == CellState.IN_PART ? "nondisclosure.partly-disclosed" : "state." + state.slug();
    String text = language.message(key);
    return new BriefCell("", List.of(text), "", claims, Kind.SILENCE);
  }

  /** The values that answer, all of the model itself or all inherited from one other. */
  private List<Value> ofOneModel(Headline headline, List<Value> standing) {
    List<Value> answers = answers(headline, standing.stream().filter(v -> !v.denied()).toList());
    List<Value> shown = answers.isEmpty() ? standing : answers;
    return shown.stream()
        .filter(value -> Objects.equals(value.inherited(), shown.get(0).inherited()))
        .toList();
  }

  private List<Value> answers(Headline headline, List<Value> values) {
    if (headline.isOfNames() && !headline.isOfNamedValues()) {
      List<Value> inOrder = values.stream().filter(value -> value.step() > 0).toList();
      return inOrder.isEmpty() ? values : inOrder;
    }
    List<Value> answers =
        values.stream()
            .filter(value -> headline.properties().contains(value.property().slug()))
            .sorted(Comparator.comparing(value -> !isAnswering(value)))
            .toList();
    return answers.isEmpty() ? values : answers;
  }

  private boolean isAnswering(Value value) {
    return value.claims().stream().anyMatch(claim -> answering.contains(claim.claim()));
  }

  private List<String> items(Headline headline, List<Value> values, Term model) {
    Map<String, List<Value>> bySubject = new LinkedHashMap<>();
    values.forEach(
        value ->
            bySubject.computeIfAbsent(value.subject().iri(), s -> new ArrayList<>()).add(value));
    Map<String, String> items = new LinkedHashMap<>();
    for (List<Value> same : bySubject.values()) {
      String subject = isOfItself(same.get(0), model) ? "" : name(same.get(0), model);
      if (headline.isOfNames() && !subject.isEmpty() && !same.get(0).denied()) {
        named(headline, subject, same).forEach(said -> items.put(said, said));
      } else {
        String of = bySubject.size() > 1 || !isAnswer(headline, same.get(0)) ? subject : "";
        same.forEach(
            value -> items.merge(value.text(), item(headline, value, of), BriefCells::surer));
      }
    }
    return List.copyOf(items.values());
  }

  /** The thing by its name; where its values are asked for, each with it. */
  private List<String> named(Headline headline, String subject, List<Value> same) {
    return headline.isOfNamedValues()
        ? same.stream().map(v -> doubted(v.text(), doubts(v)) + ": " + subject).toList()
        : List.of(doubted(subject, shared(same)));
  }

  private static boolean isAnswer(Headline headline, Value value) {
    return headline.properties().contains(value.property().slug()) && !value.denied();
  }

  /** Of one value said twice, the one with fewer doubts. */
  private static String surer(String one, String other) {
    return one.length() <= other.length() ? one : other;
  }

  private String item(Headline headline, Value value, String of) {
    String text = value.denied() ? language.message("compare.not", value.text()) : value.text();
    String bare = doubted(text, doubts(value));
    if (!isAnswer(headline, value)) {
      return of.isEmpty() ? bare : of + ": " + bare;
    }
    boolean isAmount = value.target() == null;
    List<String> all = Stream.concat(Stream.of(of), doubts(value).stream()).toList();
    return isAmount ? doubted(text, all) : bare;
  }

  private static boolean isOfItself(Value value, Term model) {
    Inherited inherited = value.inherited();
    String itself = inherited == null ? model.iri() : inherited.from().iri();
    return value.subject().iri().equals(itself);
  }

  /** The subject without the name of the model that it belongs to, and what explains it. */
  private static String name(Value value, Term model) {
    Inherited inherited = value.inherited();
    String of = (inherited == null ? model : inherited.from()).label() + " ";
    String label = value.subject().label().replaceFirst("\\s*\\([^()]*\\)$", "");
    return label.startsWith(of) ? label.substring(of.length()) : label;
  }

  private String doubted(String text, List<String> doubts) {
    String all =
        doubts.stream().filter(doubt -> !doubt.isEmpty()).collect(Collectors.joining(", "));
    return all.isEmpty() ? text : language.message("compare.qualified", text, all);
  }

  /** The qualifiers, and how it came to be known; that others are left out is said once for all. */
  private static List<String> doubts(Value value) {
    Stream<String> nature =
        value.claims().stream()
            .filter(claim -> !claim.isRefuted())
            .limit(1)
            .filter(claim -> !isRelayedBySecondary(claim))
            .map(Citation::doubtfulNature);
    return Stream.concat(
            value.qualifiers().stream()
                .filter(qualifier -> !qualifier.slug().equals(AMONG_OTHERS))
                .map(Term::label),
            nature)
        .toList();
  }

  /** That goes without saying. */
  private static boolean isRelayedBySecondary(Citation claim) {
    return claim.authority().slug().equals("secondary")
        && claim.nature() != null
        && claim.nature().slug().equals("relayed");
  }

  private static List<String> shared(List<Value> values) {
    List<String> shared = new ArrayList<>(doubts(values.get(0)));
    values.forEach(value -> shared.retainAll(doubts(value)));
    return shared;
  }

  private static Kind kind(List<Value> values) {
    long steps = values.stream().map(Value::step).filter(step -> step > 0).distinct().count();
    long things = values.stream().map(Value::subject).distinct().count();
    if (steps == things && values.stream().allMatch(value -> value.step() > 0)) {
      return Kind.STEPS;
    }
    return values.stream().allMatch(value -> value.target() == null) ? Kind.AMOUNTS : Kind.NAMES;
  }

  private String after(Headline headline, List<Value> values) {
    List<String> all = new ArrayList<>();
    values.stream()
        .filter(value -> !headline.isOfNames())
        .flatMap(value -> value.qualifiers().stream())
        .filter(qualifier -> qualifier.slug().equals(AMONG_OTHERS))
        .limit(1)
        .forEach(qualifier -> all.add(qualifier.label()));
    Inherited inherited = values.get(0).inherited();
    if (inherited != null && isBase(inherited)) {
      all.add(inherited.from().label());
    }
    return doubted("", all);
  }

  private boolean isBase(@Nullable Inherited inherited) {
    return inherited != null
        && inherited.said().equals(language.message("inherited.base", inherited.from().label()));
  }

  /** For each value the first claim that gives it, then the others. */
  private static List<Citation> claims(List<Value> values) {
    Set<Citation> claims = new LinkedHashSet<>();
    values.forEach(value -> standing(value).limit(1).forEach(claims::add));
    values.forEach(value -> standing(value).forEach(claims::add));
    return List.copyOf(claims);
  }

  /** The developer's, where there are some: others who say the same are left to the whole text. */
  private static Stream<Citation> standing(Value value) {
    List<Citation> standing = value.claims().stream().filter(claim -> !claim.isRefuted()).toList();
    boolean isDevelopers = standing.stream().anyMatch(Citation::isDeveloper);
    return standing.stream().filter(claim -> !isDevelopers || claim.isDeveloper());
  }
}
