package io.github.provender.render.svg;

import io.github.provender.claim.Term;
import io.github.provender.entity.Lineage;
import io.github.provender.render.svg.Drawing.Arrow;
import io.github.provender.render.svg.Drawing.Box;
import io.github.provender.render.svg.Drawing.Curve;
import io.github.provender.render.svg.Drawing.Placed;
import io.github.provender.text.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Draws one part of a lineage: what went in stands left of what came out. */
public final class LineagePicture {
  private static final int CHARACTERS = 26;
  private static final int LINE = 17;
  private static final int BOX = 200;
  private static final int COLUMN = BOX + 200;

  /** An arrow runs straight for so long, below its label. */
  private static final int LEAD = 120;

  private static final int PORT = 16;
  private static final int GAP = 14;
  private static final int MARGIN = 12;
  private static final int LABEL = 4;

  private LineagePicture() {}

  /**
   * The drawing.
   *
   * @param fromTheStart whether the drawing keeps to the left, where all begins with one thing
   * @param kind of a thing, for the stylesheet
   */
  public static Drawing of(
      Lineage.Part part,
      boolean fromTheStart,
      Function<Term, String> kind,
      Function<Term, String> link) {
    List<Box> boxes =
        part.things().stream()
            .map(
                t ->
                    new Box(
                        t.iri(),
                        Width.wrap(t.label(), CHARACTERS, ""),
                        kind.apply(t),
                        link.apply(t)))
            .toList();
    List<Arrow> arrows =
        part.ties().stream()
            .map(t -> new Arrow(t.source().iri(), t.result().iri(), t.link().label(), t.sure()))
            .distinct()
            .toList();
    Map<String, Integer> heights = new HashMap<>();
    for (Box box : boxes) {
      long ports = arrows.stream().filter(arrow -> arrow.from().equals(box.key())).count();
      heights.put(box.key(), Math.max(box.lines().size() * LINE + LINE, (int) (ports + 1) * PORT));
    }
    return draw(boxes, arrows, new LayeredLayout(boxes, heights, arrows, fromTheStart, GAP));
  }

  private static Drawing draw(List<Box> boxes, List<Arrow> arrows, LayeredLayout layers) {
    List<Placed> placed = new ArrayList<>();
    int bottom = 0;
    for (Box box : boxes) {
      LayeredLayout.Slot slot = layers.slots.get(box.key());
      if (slot != null) {
        int y = MARGIN + (int) slot.y;
        placed.add(new Placed(box, x(slot.column), y, BOX, slot.height));
        bottom = Math.max(bottom, y + slot.height);
      }
    }
    List<Curve> curves = new ArrayList<>();
    boxes.forEach(box -> curves.addAll(curves(box, arrows, layers)));
    int bends =
        layers.columns.stream()
            .flatMap(List::stream)
            .mapToInt(slot -> MARGIN + (int) (slot.y + slot.height))
            .max()
            .orElse(0);
    int width = x(layers.columns.size() - 1) + BOX + MARGIN;
    return new Drawing(width, Math.max(bottom, bends) + MARGIN, placed, curves);
  }

  /** The arrows that leave a box, each from a port of its own, the uppermost first. */
  private static List<Curve> curves(Box box, List<Arrow> arrows, LayeredLayout layers) {
    List<Arrow> leaving =
        arrows.stream()
            .filter(arrow -> arrow.from().equals(box.key()) && layers.ways.containsKey(arrow))
            .sorted(Comparator.comparingDouble(arrow -> way(layers, arrow).get(1).middle()))
            .toList();
    List<Curve> curves = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (int i = 0; i < leaving.size(); i++) {
      Arrow arrow = leaving.get(i);
      List<LayeredLayout.Slot> way = way(layers, arrow);
      LayeredLayout.Slot start = way.get(0);
      int x = x(start.column) + BOX;
      int y = MARGIN + (int) (start.y + start.height * (i + 1.0) / (leaving.size() + 1));
      String label = said.add(arrow.label()) ? arrow.label() : "";
      curves.add(new Curve(arrow, path(x, y, way), label, x + LABEL, y - LABEL));
    }
    return curves;
  }

  private static List<LayeredLayout.Slot> way(LayeredLayout layers, Arrow arrow) {
    return layers.ways.getOrDefault(arrow, List.of());
  }

  private static String path(int x, int y, List<LayeredLayout.Slot> way) {
    StringBuilder path = new StringBuilder(String.format(Locale.ROOT, "M%d %dh%d", x, y, LEAD));
    int fromX = x + LEAD;
    int fromY = y;
    for (LayeredLayout.Slot slot : way.subList(1, way.size())) {
      int toX = x(slot.column);
      int toY = MARGIN + (int) slot.middle();
      int half = (toX - fromX) / 2;
      path.append(
          String.format(
              Locale.ROOT, "C%d %d %d %d %d %d", fromX + half, fromY, toX - half, toY, toX, toY));
      fromX = toX;
      fromY = toY;
      if (slot.key.isEmpty()) {
        fromX += BOX;
        path.append('H').append(fromX);
      }
    }
    return path.toString();
  }

  private static int x(int column) {
    return MARGIN + column * COLUMN;
  }
}
