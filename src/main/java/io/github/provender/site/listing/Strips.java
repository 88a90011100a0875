package io.github.provender.site.listing;

import io.github.provender.claim.Term;
import io.github.provender.compare.CellState;
import io.github.provender.overview.ModelOverview;
import io.github.provender.site.listing.Groups.Group;
import io.github.provender.text.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Drawing of strips, one cell for each aspect, groups set apart. What nobody has looked into is
 * drawn once for all strips, as a row of dots beneath the cells.
 *
 * @param places the left edge of each cell
 * @param width of a whole strip
 */
public record Strips(Map<Node, Integer> places, int width, Language language) {
  private static final int STEP = 12;
  private static final int GAP = 6;

  /** Symbol at a place. */
  public record Cell(int x, CellState state) {}

  /**
   * Strip of one model.
   *
   * @param words how many answers there are of each kind
   */
  public record Strip(List<Cell> cells, String words) {}

  static Strips of(Groups groups, Language language) {
    Map<Node, Integer> places = new LinkedHashMap<>();
    int x = 0;
    for (Group group : groups.all()) {
      for (Term aspect : group.aspects()) {
        places.put(aspect.node(), x);
        x += STEP;
      }
      x += GAP;
    }
    return new Strips(places, x - GAP, language);
  }

  Strip of(ModelOverview model) {
    List<Cell> cells =
        places.entrySet().stream()
            .map(place -> new Cell(place.getValue(), model.state(place.getKey())))
            .filter(cell -> cell.state() != CellState.NO_CLAIM)
            .toList();
    return new Strip(cells, words(model));
  }

  private String words(ModelOverview model) {
    Map<CellState, Integer> counts = new EnumMap<>(CellState.class);
    places.keySet().forEach(aspect -> counts.merge(model.state(aspect), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            count ->
                language.message(
                    "listing.count",
                    count.getValue(),
                    language.message("state." + count.getKey().slug())))
        .collect(Collectors.joining(language.message("listing.comma")));
  }

  /** The kinds of cells that are drawn. */
  public List<CellState> kinds() {
    return Arrays.asList(CellState.values());
  }
}
