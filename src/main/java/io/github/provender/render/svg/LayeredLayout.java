package io.github.provender.render.svg;

import io.github.provender.render.svg.Drawing.Arrow;
import io.github.provender.render.svg.Drawing.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts boxes into columns so that every arrow leads to the right: the column by the longest way to
 * one end, the order within it by the mean place of the neighbours. An arrow over several columns
 * is a chain of bends, one in each column between.
 */
final class LayeredLayout {
  private static final int SWEEPS = 8;

  /** A box, or a bend of an arrow where the box is none of the given ones. */
  static final class Slot {
    final String key;
    final int height;
    int column;
    double y;
    final List<Slot> before = new ArrayList<>();
    final List<Slot> after = new ArrayList<>();

    Slot(String key, int height) {
      this.key = key;
      this.height = height;
    }

    double middle() {
      return y + height / 2.0;
    }
  }

  final Map<String, Slot> slots = new HashMap<>();
  final Map<Arrow, List<Slot>> ways = new HashMap<>();
  final List<List<Slot>> columns = new ArrayList<>();
  private final int gap;

  /**
   * Lays out.
   *
   * @param heights by the key of the box
   * @param fromTheStart whether a box stands as far left as it can; else as far right
   */
  LayeredLayout(
      List<Box> boxes,
      Map<String, Integer> heights,
      List<Arrow> arrows,
      boolean fromTheStart,
      int gap) {
    this.gap = gap;
    Map<String, List<String>> next = new HashMap<>();
    for (Arrow arrow : arrows) {
      String here = fromTheStart ? arrow.to() : arrow.from();
      String there = fromTheStart ? arrow.from() : arrow.to();
      next.computeIfAbsent(here, k -> new ArrayList<>()).add(there);
    }
    Map<String, Integer> far = new HashMap<>();
    for (Box box : boxes) {
      slots.put(box.key(), new Slot(box.key(), heights.getOrDefault(box.key(), 0)));
      longest(box.key(), next, far, new HashSet<>());
    }
    int last = far.values().stream().mapToInt(n -> n).max().orElse(0);
    for (int i = 0; i <= last; i++) {
      columns.add(new ArrayList<>());
    }
    for (Box box : boxes) {
      int length = far.getOrDefault(box.key(), 0);
      put(slot(box.key()), fromTheStart ? length : last - length);
    }
    arrows.stream().filter(this::leadsRight).forEach(this::lead);
    arrange();
  }

  private Slot slot(String key) {
    return slots.computeIfAbsent(key, k -> new Slot(k, 0));
  }

  private void put(Slot slot, int column) {
    slot.column = column;
    columns.get(column).add(slot);
  }

  /** Arrows that would close a circle count for nothing. */
  private static int longest(
      String key,
      Map<String, List<String>> next,
      Map<String, Integer> known,
      Set<String> onTheWay) {
    Integer found = known.get(key);
    if (found != null || !onTheWay.add(key)) {
      return found == null ? -1 : found;
    }
    int length =
        next.getOrDefault(key, List.of()).stream()
            .mapToInt(other -> 1 + longest(other, next, known, onTheWay))
            .max()
            .orElse(0);
    onTheWay.remove(key);
    known.put(key, length);
    return length;
  }

  private boolean leadsRight(Arrow arrow) {
    return slot(arrow.from()).column < slot(arrow.to()).column;
  }

  private void lead(Arrow arrow) {
    List<Slot> way = new ArrayList<>(List.of(slot(arrow.from())));
    for (int column = way.get(0).column + 1; column < slot(arrow.to()).column; column++) {
      Slot bend = new Slot("", 0);
      put(bend, column);
      way.add(bend);
    }
    way.add(slot(arrow.to()));
    for (int i = 1; i < way.size(); i++) {
      way.get(i - 1).after.add(way.get(i));
      way.get(i).before.add(way.get(i - 1));
    }
    ways.put(arrow, way);
  }

  private void arrange() {
    columns.forEach(this::stack);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 0; i < columns.size(); i++) {
        boolean fromLeft = sweep % 2 == 0;
        settle(columns.get(fromLeft ? i : columns.size() - 1 - i), fromLeft);
      }
    }
    double top = columns.stream().flatMap(List::stream).mapToDouble(slot -> slot.y).min().orElse(0);
    columns.forEach(column -> column.forEach(slot -> slot.y -= top));
  }

  private void stack(List<Slot> column) {
    double y = 0;
    for (Slot slot : column) {
      slot.y = y;
      y += slot.height + gap;
    }
  }

  /** Sorts a column by where its slots would like to stand, and moves them as near as they fit. */
  private void settle(List<Slot> column, boolean fromLeft) {
    Map<Slot, Double> wish = new HashMap<>();
    column.forEach(slot -> wish.put(slot, mean(fromLeft ? slot.before : slot.after, slot)));
    column.sort(Comparator.comparingDouble(slot -> wish.getOrDefault(slot, 0.0)));
    stack(column);
    double shift =
        column.stream()
            .mapToDouble(slot -> wish.getOrDefault(slot, 0.0) - slot.middle())
            .average()
            .orElse(0);
    column.forEach(slot -> slot.y += shift);
  }

  private static double mean(List<Slot> neighbours, Slot slot) {
    return neighbours.stream().mapToDouble(Slot::middle).average().orElse(slot.middle());
  }
}
