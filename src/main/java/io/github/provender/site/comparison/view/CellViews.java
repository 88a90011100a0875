package io.github.provender.site.comparison.view;

import io.github.provender.claim.Citation;
import io.github.provender.claim.DisclosureStatus;
import io.github.provender.claim.Term;
import io.github.provender.compare.Cell;
import io.github.provender.compare.Comparison.Inherited;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.CellLines;
import io.github.provender.site.comparison.view.CellView.Line;
import io.github.provender.site.comparison.view.CellView.Piece;
import io.github.provender.site.comparison.view.CellView.Silence;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Puts the cells of one column into short lines. */
public final class CellViews {
  /** Longer notes are read in the card alone. */
  private static final int SHORT = 120;

  private static final List<String> PLAIN_NATURES = List.of("reported", "relayed", "measured");

  private final Language language;
  private final ColumnView column;
  private final CitationCards cards;
  private final Map<Inherited, String> origins = new HashMap<>();
  private final Set<String> reasons = new HashSet<>();

  public CellViews(Language language, ColumnView column, CitationCards cards) {
    this.language = language;
    this.column = column;
    this.cards = cards;
  }

  /** The cell as it is shown. */
  public CellView of(Cell cell) {
    reasons.clear();
    List<Value> told = CellLines.told(cell);
    boolean isMixed = told.stream().anyMatch(v -> !origin(v.inherited()).isEmpty());
    List<Line> lines = new ArrayList<>();
    grouped(told, value -> origin(value.inherited()))
        .forEach((origin, values) -> origin(origin, isMixed, values, lines));
    if (!cell.order().isEmpty()) {
      lines.add(new Line("", false, List.of(order(cell.order()))));
    }
    return new CellView(lines, silences(cell.nondisclosures(), isMixed));
  }

  private Piece order(List<Citation> claims) {
    boolean isDevelopers = claims.stream().anyMatch(Citation::isDeveloper);
    return new Piece(
        isDevelopers ? "" : cards.speakers(claims),
        language.message("compare.order"),
        false,
        claims,
        "",
        List.of(),
        null);
  }

  /** Of what other model it is said; empty for what the head of the column names. */
  private String origin(@Nullable Inherited inherited) {
    return inherited == null ? "" : origins.computeIfAbsent(inherited, this::worded);
  }

  private String worded(Inherited inherited) {
    if (column.whole().filter(inherited.from()::equals).isPresent()) {
      return "";
    }
    return ColumnView.isThrough("inherited.base", inherited, language)
        ? language.message("page.baseModel", inherited.from().label())
        : inherited.said();
  }

  private void origin(String origin, boolean isMixed, List<Value> values, List<Line> lines) {
    if (!origin.isEmpty()) {
      lines.add(new Line(origin, false, List.of()));
    } else if (isMixed) {
      lines.add(
          new Line(language.message("page.itself", column.model().label()), false, List.of()));
    }
    Map<String, List<Value>> bySubject = grouped(values, v -> v.subject().iri() + isItself(v));
    Term first = values.get(0).property();
    bySubject.values().forEach(ofSubject -> subject(ofSubject, first, lines));
  }

  /** The lines on one subject: its name once, and each property but the one that all begin with. */
  private void subject(List<Value> values, Term first, List<Line> lines) {
    String name = name(values.get(0));
    for (List<Value> same : grouped(values, v -> v.property().iri()).values()) {
      Term property = same.get(0).property();
      String head =
          Stream.of(name, property.equals(first) ? "" : property.label())
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      lines(same, head, lines);
      name = "";
    }
  }

  /** Whether it is said of the snapshot where most is said of the whole. */
  private boolean isItself(Value value) {
    return column.whole().isPresent() && value.inherited() == null;
  }

  /** What the developer says in one line, and a line for what each other says. */
  private void lines(List<Value> same, String head, List<Line> lines) {
    boolean isItself = isItself(same.get(0));
    List<Piece> pieces = grouped(same, this::claims).values().stream().map(this::piece).toList();
    List<Piece> developers = pieces.stream().filter(p -> p.speaker().isEmpty()).toList();
    if (!developers.isEmpty()) {
      lines.add(new Line(head, isItself, developers));
    }
    String left = developers.isEmpty() ? head : "";
    for (Piece piece : pieces) {
      if (!piece.speaker().isEmpty()) {
        lines.add(new Line(left, isItself, List.of(piece)));
        left = "";
      }
    }
  }

  private String name(Value value) {
    Inherited inherited = value.inherited();
    Term self = inherited == null ? column.model() : inherited.from();
    String step = value.step() > 0 ? value.step() + ". " : "";
    return value.subject().iri().equals(self.iri()) ? "" : step + value.subject().label();
  }

  /** Values with the same claims and the same doubts are one piece. */
  private String claims(Value value) {
    return value.denied()
        + value.qualifiers().toString()
        + value.claims().stream().map(Citation::claim).map(Node::toString).toList();
  }

  private Piece piece(List<Value> values) {
    Value first = values.get(0);
    String texts =
        values.stream()
            .map(Value::text)
            .distinct()
            .collect(Collectors.joining(language.message("list.comma")));
    List<Citation> claims = first.claims();
    boolean isDevelopers = claims.stream().anyMatch(Citation::isDeveloper);
    return new Piece(
        isDevelopers ? "" : cards.speakers(claims),
        new CellLines(language).said(first, texts),
        first.isRefuted(),
        claims,
        nature(claims.get(0)),
        findings(claims),
        values.size() == 1 ? thing(first.target()) : null);
  }

  /** What has a page of its own that tells more than the name; concepts only explain a word. */
  private static @Nullable Term thing(@Nullable Term target) {
    return target != null && target.iri().startsWith(Vocab.ID) ? target : null;
  }

  /** The findings, where there are some on each who says so; else the cards alone tell them. */
  private List<Finding> findings(List<Citation> claims) {
    return claims.stream().anyMatch(claim -> claim.objections().isEmpty())
        ? List.of()
        : Finding.on(claims, language).stream().map(this::once).toList();
  }

  /** The finding without its reason where that was told in the same cell. */
  private Finding once(Finding finding) {
    return finding.reason().isEmpty() || reasons.add(finding.reason())
        ? finding
        : finding.withoutReason();
  }

  private static String nature(Citation claim) {
    Term nature = claim.nature();
    return nature == null || PLAIN_NATURES.contains(nature.slug()) ? "" : nature.label();
  }

  private List<Silence> silences(List<Nondisclosure> all, boolean isMixed) {
    return grouped(all, each -> origin(each.inherited()) + each.subject() + each.status().slug())
        .values()
        .stream()
        .map(same -> silence(same, isMixed))
        .toList();
  }

  /**
   * What is left open.
   *
   * @param isMixed whether values of other models stand beside it, so that it needs a name
   */
  private Silence silence(List<Nondisclosure> same, boolean isMixed) {
    Nondisclosure first = same.get(0);
    String of =
        Stream.of(origin(first.inherited()), first.subject())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    boolean isPart = first.status() == DisclosureStatus.PARTLY_DISCLOSED;
    String key = isPart ? "page.leftOpen" : "state." + first.status().slug();
    List<Citation> claims = same.stream().map(Nondisclosure::claim).toList();
    return new Silence(
        first.status(),
        of.isEmpty() && isMixed ? column.model().label() : of,
        language.message(key),
        isPart ? note(claims) : "",
        claims);
  }

  /** What the developer leaves open, where the note on it is short. */
  private static String note(List<Citation> claims) {
    return claims.stream()
        .filter(Citation::isDeveloper)
        .map(Citation::note)
        .filter(note -> !note.isEmpty() && note.length() <= SHORT)
        .findFirst()
        .orElse("");
  }

  private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> by) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                each -> Objects.requireNonNull(by.apply(each)),
                LinkedHashMap::new,
                Collectors.toList()));
  }
}
