package io.github.provender.render;

import io.github.provender.claim.Citation;
import io.github.provender.claim.DisclosureStatus;
import io.github.provender.compare.Cell;
import io.github.provender.compare.Comparison.Inherited;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cell of a comparison as lines of text: what is said, of what, and the numbers of the documents
 * that say it.
 */
public final class CellLines {
  private static final Set<String> LEADING = Set.of("usesDataset", "isTrainedOn", "isPreparedBy");

  private final Language language;

  public CellLines(Language language) {
    this.language = language;
  }

  /**
   * One line of a cell.
   *
   * @param indent how deep it stands below the lines before it
   * @param pieces values one after the other, each with its own marks
   */
  public record Line(int indent, String head, List<Piece> pieces) {}

  /**
   * A value, or the reason why there is none, and who says so.
   *
   * @param refuted whether the curators find it wrong; then it matters no more that it is disputed
   */
  public record Piece(
      DisclosureStatus status,
      String text,
      boolean disputed,
      boolean refuted,
      List<Citation> claims) {
    /** The sign that stands before the text: {@code ×} refuted, {@code !} disputed. */
    String sign() {
      return refuted ? "× " : disputed ? "! " : "";
    }
  }

  /** The lines of a cell, values first and then what is left open. */
  public List<Line> of(Cell cell) {
    List<Line> lines = new ArrayList<>();
    grouped(told(cell), value -> said(value.inherited()))
        .forEach((said, values) -> inherited(said, values, cell.model().iri(), lines));
    if (!cell.order().isEmpty()) {
      lines.add(new Line(0, "", List.of(order(cell.order()))));
    }
    boolean isMixed = cell.values().stream().anyMatch(value -> value.inherited() != null);
    String itself = isMixed ? cell.model().label() : "";
    nondisclosures(cell.nondisclosures(), itself).forEach(lines::add);
    if (lines.isEmpty()) {
      lines.add(new Line(0, "", List.of(piece(language.message("nondisclosure.no-claim")))));
    }
    return lines;
  }

  /** The values of a cell but those that only lead to a thing of which it says more. */
  public static List<Value> told(Cell cell) {
    Set<String> subjects =
        cell.values().stream().map(value -> value.subject().iri()).collect(Collectors.toSet());
    return cell.values().stream().filter(value -> !onlyLeads(value, subjects)).toList();
  }

  /** Whether the value only leads to a thing of which the same cell says more. */
  private static boolean onlyLeads(Value value, Set<String> subjects) {
    return value.target() != null
        && LEADING.contains(value.property().slug())
        && subjects.contains(value.target().iri());
  }

  private static String said(@org.jspecify.annotations.Nullable Inherited inherited) {
    return inherited == null ? "" : inherited.said();
  }

  /** That the numbers of the stages are the order told, and by whom. */
  private Piece order(List<Citation> claims) {
    return new Piece(
        DisclosureStatus.DISCLOSED, language.message("compare.order"), false, false, claims);
  }

  private static Piece piece(String text) {
    return new Piece(DisclosureStatus.NO_CLAIM, text, false, false, List.of());
  }

  private void inherited(String said, List<Value> values, String model, List<Line> lines) {
    int indent = said.isEmpty() ? 0 : 1;
    if (indent > 0) {
      lines.add(new Line(0, said + ":", List.of()));
    }
    boolean severalProperties = values.stream().map(v -> v.property().iri()).distinct().count() > 1;
    grouped(values, v -> v.subject().iri())
        .forEach((iri, ofSubject) -> subject(ofSubject, model, severalProperties, indent, lines));
  }

  private void subject(
      List<Value> values, String model, boolean severalProperties, int indent, List<Line> lines) {
    Value first = values.get(0);
    boolean ofItself = isOfItself(first, model);
    Map<String, List<Value>> byProperty = grouped(values, v -> v.property().label());
    String subject = ofItself ? "" : heading(first);
    if (byProperty.size() == 1) {
      String property = severalProperties ? first.property().label() : "";
      lines.add(new Line(indent, joined(subject, property), pieces(values)));
      return;
    }
    if (!ofItself) {
      lines.add(new Line(indent, subject, List.of()));
    }
    int deeper = indent + (ofItself ? 0 : 1);
    byProperty.forEach(
        (property, same) -> lines.add(new Line(deeper, property + ":", pieces(same))));
  }

  private static boolean isOfItself(Value value, String model) {
    String subject = value.subject().iri();
    Inherited inherited = value.inherited();
    return subject.equals(inherited == null ? model : inherited.from().iri());
  }

  private static String heading(Value value) {
    String label = value.subject().label();
    return value.step() > 0 ? value.step() + ". " + label : label;
  }

  private static String joined(String subject, String property) {
    String head =
        subject.isEmpty() || property.isEmpty() ? subject + property : subject + ", " + property;
    return head.isEmpty() ? "" : head + ":";
  }

  private List<Piece> pieces(List<Value> values) {
    return values.stream()
        .map(
            v ->
                new Piece(
                    DisclosureStatus.DISCLOSED, said(v), v.disputed(), v.isRefuted(), v.claims()))
        .toList();
  }

  /** The value with the doubts that the document puts on it. */
  String said(Value value) {
    return said(value, value.text());
  }

  /** Some words for a value, with the doubts that the document puts on it. */
  public String said(Value value, String words) {
    String text = value.denied() ? language.message("compare.not", words) : words;
    return Phrases.qualified(language, text, value.qualifiers(), List.of());
  }

  /** What is left open, with the name of the model where values of others stand beside it. */
  private static List<Line> nondisclosures(List<Nondisclosure> nondisclosures, String itself) {
    return grouped(nondisclosures, a -> head(a, itself) + "\n" + a.text()).values().stream()
        .map(
            same ->
                new Line(
                    0,
                    head(same.get(0), itself),
                    List.of(
                        new Piece(
                            same.get(0).status(),
                            same.get(0).text(),
                            false,
                            false,
                            same.stream().map(Nondisclosure::claim).toList()))))
        .toList();
  }

  private static String head(Nondisclosure open, String itself) {
    boolean isOfModel = open.inherited() == null && open.subject().isEmpty();
    return joined(isOfModel ? itself : said(open.inherited()), "");
  }

  private static <T> Map<String, List<T>> grouped(
      List<T> all, java.util.function.Function<T, String> by) {
    return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
  }
}
