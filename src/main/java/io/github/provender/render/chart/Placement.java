package io.github.provender.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Greedy placement of labels: beside, above or below a mark, where nothing else stands. */
final class Placement {
  private static final double HEIGHT = 13;
  private static final double BESIDE = 9;
  private static final double MARK = 7;

  private final double left;
  private final double right;
  private final double top;
  private final double bottom;
  private final List<Box> taken = new ArrayList<>();

  /** Where a label goes, and which part of it stands there. */
  record Place(double x, double y, String anchor) {}

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  Placement(double left, double right, double top, double bottom) {
    this.left = left;
    this.right = right;
    this.top = top;
    this.bottom = bottom;
  }

  /**
   * Keeps labels from a mark.
   *
   * @param above how far it reaches above its place
   * @param below and how far below
   */
  void occupy(double x, double y, double above, double below) {
    taken.add(new Box(x - MARK, y - MARK - above, x + MARK, y + MARK + below));
  }

  /** The first place that is free, which is then taken; empty where none is. */
  Optional<Place> place(double x, double y, double width) {
    return Stream.of(
            new Place(x + BESIDE, y + 4.5, "start"),
            new Place(x - BESIDE, y + 4.5, "end"),
            new Place(x, y - BESIDE - 1, "middle"),
            new Place(x, y + BESIDE + 10, "middle"),
            new Place(x + BESIDE, y - 6, "start"),
            new Place(x + BESIDE, y + 14, "start"),
            new Place(x - BESIDE, y - 6, "end"),
            new Place(x - BESIDE, y + 14, "end"))
        .filter(place -> isFree(box(place, width)))
        .findFirst()
        .map(
            place -> {
              taken.add(box(place, width));
              return place;
            });
  }

  private static Box box(Place place, double width) {
    double from =
        switch (place.anchor()) {
          case "start" -> place.x();
          case "end" -> place.x() - width;
          default -> place.x() - width / 2;
        };
    return new Box(from, place.y() - HEIGHT + 3, from + width, place.y() + 3);
  }

  private boolean isFree(Box box) {
    return box.left >= left
        && box.right <= right + 12
        && box.top >= top
        && box.bottom <= bottom
        && taken.stream().noneMatch(box::meets);
  }
}
