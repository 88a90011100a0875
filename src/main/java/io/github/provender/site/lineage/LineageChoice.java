package io.github.provender.site.lineage;

import io.github.provender.diagnostic.Phrase;
import io.github.provender.entity.lineage.Direction;
import io.github.provender.entity.lineage.Extent;
import io.github.provender.entity.lineage.Lineage;
import io.github.provender.site.context.PageContext;
import io.github.provender.text.UserErrors;
import java.util.List;

/**
 * What of a lineage is asked for.
 *
 * @param depth one of {@link #DEPTHS}
 * @param direction one of {@link #DIRECTIONS}
 */
public record LineageChoice(String depth, String direction) {
  public static final List<String> DEPTHS = List.of("1", "2", "all");
  public static final List<String> DIRECTIONS = List.of("both", "up", "down");

  static final String[] NAMES = {"depth", "direction"};

  /** How many things of one relation stand open. */
  private static final int SHOWN = 5;

  static LineageChoice of(PageContext context) {
    return new LineageChoice(
        chosen(context, "depth", DEPTHS), chosen(context, "direction", DIRECTIONS));
  }

  private static String chosen(PageContext context, String name, List<String> known) {
    String given = context.parameter(name);
    if (!given.isEmpty() && !known.contains(given)) {
      throw UserErrors.usage(
          Phrase.of("error.value", name, given),
          Phrase.of("fix.value", String.join(", ", known)),
          given,
          List.of());
    }
    return given.isEmpty() ? known.get(0) : given;
  }

  Extent extent() {
    return new Extent(isWhole() ? Integer.MAX_VALUE : Integer.parseInt(depth), SHOWN);
  }

  /** Whether all steps are wanted, however many. */
  public boolean isWhole() {
    return depth.equals("all");
  }

  Lineage of(Lineage both) {
    return switch (direction) {
      case "up" -> both.only(Direction.UP);
      case "down" -> both.only(Direction.DOWN);
      default -> both;
    };
  }

  /** The same as the query of an address. */
  public String query() {
    return "depth=" + depth + "&direction=" + direction;
  }

  public LineageChoice withDepth(String other) {
    return new LineageChoice(other, direction);
  }

  public LineageChoice withDirection(String other) {
    return new LineageChoice(depth, other);
  }
}
