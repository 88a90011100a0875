package io.github.provender.site.comparison.view;

import io.github.provender.claim.Term;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.rdf.Vocab;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Group of rows of a comparison; data first.
 *
 * @param name how addresses name it
 * @param open whether its rows are seen at once
 */
public record GroupView(String name, Term term, boolean open, List<Row> rows) {
  private static final List<String> ORDER =
      List.of("pre-training", "post-training", "rights", "compute", "model", "origin");
  private static final Set<String> OPEN = Set.copyOf(ORDER.subList(0, 3));
  private static final Set<String> DATA = Set.copyOf(ORDER.subList(0, 2));

  /** Groups that addresses name by another word than their concept. */
  private static final Map<String, String> NAMES =
      Map.of("resources", "compute", "lineage", "origin");

  /** The groups of a comparison in the order of the page; a chosen one is open. */
  public static List<GroupView> of(Comparison comparison, boolean allOpen) {
    return comparison.groups().stream()
        .map(rows -> of(rows, allOpen))
        .sorted(Comparator.comparingInt(GroupView::place))
        .toList();
  }

  private static GroupView of(List<Row> rows, boolean allOpen) {
    String name = name(rows.get(0));
    return new GroupView(name, rows.get(0).group(), allOpen || OPEN.contains(name), rows);
  }

  /** How addresses name the group of a row. */
  public static String name(Row row) {
    return name(row.group().node());
  }

  /** How addresses name a group. */
  public static String name(Node group) {
    String slug = Vocab.slug(group).replaceFirst("^group-", "");
    return NAMES.getOrDefault(slug, slug);
  }

  private int place() {
    return place(name);
  }

  /** The place of a group among all, by its name. */
  public static int place(String name) {
    int place = ORDER.indexOf(name);
    return place < 0 ? ORDER.size() : place;
  }

  /** Whether it asks of training data. */
  static boolean isOfData(Row row) {
    return DATA.contains(name(row));
  }

  /** How many of its questions are in that state for the model at that place. */
  public long count(int place, CellState state) {
    return rows.stream().filter(row -> row.cells().get(place).state() == state).count();
  }
}
