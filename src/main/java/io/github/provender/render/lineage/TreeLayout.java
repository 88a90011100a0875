package io.github.provender.render.lineage;

import io.github.provender.claim.Term;
import io.github.provender.entity.lineage.Branch;
import io.github.provender.entity.lineage.Branch.Group;
import io.github.provender.entity.lineage.Direction;
import io.github.provender.entity.lineage.Lineage;
import io.github.provender.entity.lineage.Relation;
import io.github.provender.text.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Layered placing of a lineage: a column for each step, what went in left of what came out. Each
 * branch has its own band of rows, so that nothing can overlap.
 */
final class TreeLayout {
  static final int LINE = 16;
  static final int PADDING = 8;

  /** A column of text, at the most, in pixels. */
  static final int LETTER = 7;

  private static final int LETTERS = 28;
  private static final int BOX = LETTERS * LETTER + 2 * PADDING;
  private static final int GAP = 44;
  private static final int MARGIN = 12;
  private static final int ROW = 8;

  /**
   * A box in its place.
   *
   * @param how the lines that say what it is to the next box
   * @param name the lines of its name; none where it stands for several things
   */
  record Box(
      int x, int y, int height, List<String> how, List<String> name, String kind, String iri) {
    int width() {
      return BOX;
    }

    int middle() {
      return y + height / 2;
    }
  }

  /** A line from one box to another, to the right. */
  record Line(Box from, Box to, Relation relation, boolean isSure) {}

  private final LineageWords words;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final int width;
  private final int height;

  TreeLayout(Lineage lineage, LineageWords words) {
    this.words = words;
    int left = depth(lineage.ancestors());
    int columns = left + 1 + depth(lineage.descendants());
    List<String> name = Width.wrap(lineage.thing().label(), LETTERS, "");
    int own = height(name.size());
    int up = groups(lineage.ancestors(), Direction.UP);
    int down = groups(lineage.descendants(), Direction.DOWN);
    int inner = Math.max(own, Math.max(up, down));
    this.width = 2 * MARGIN + columns * (BOX + GAP) - GAP;
    this.height = 2 * MARGIN + inner;
    Box itself =
        new Box(
            MARGIN + left * (BOX + GAP),
            MARGIN + (inner - own) / 2,
            own,
            List.of(),
            name,
            "itself",
            lineage.thing().iri());
    boxes.add(itself);
    place(lineage.ancestors(), itself, Direction.UP, MARGIN + (inner - up) / 2);
    place(lineage.descendants(), itself, Direction.DOWN, MARGIN + (inner - down) / 2);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  List<Box> boxes() {
    return List.copyOf(boxes);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  private static int depth(List<Group> groups) {
    return groups.stream()
        .flatMap(Group::all)
        .mapToInt(branch -> 1 + depth(branch.groups()))
        .max()
        .orElse(0);
  }

  private static int height(int lines) {
    return lines * LINE + 2 * PADDING;
  }

  private List<String> how(Branch branch, Direction direction) {
    String how = words.how(branch, direction);
    return Width.wrap(branch.tie().isSure() ? how : how + " ◇", LETTERS, "");
  }

  private static List<String> name(Term thing) {
    return Width.wrap(thing.label(), LETTERS, "");
  }

  private List<String> more(Group group, Direction direction) {
    return Width.wrap(words.more(group, direction), LETTERS, "");
  }

  private int own(Branch branch, Direction direction) {
    return height(how(branch, direction).size() + name(branch.thing()).size());
  }

  private int band(Branch branch, Direction direction) {
    return Math.max(own(branch, direction), groups(branch.groups(), direction));
  }

  private int rest(Group group, Direction direction) {
    return group.rest().isEmpty() ? 0 : height(more(group, direction).size()) + ROW;
  }

  private int groups(List<Group> groups, Direction direction) {
    int sum =
        groups.stream()
            .mapToInt(
                group ->
                    rest(group, direction)
                        + group.shown().stream()
                            .mapToInt(branch -> band(branch, direction) + ROW)
                            .sum())
            .sum();
    return Math.max(0, sum - ROW);
  }

  private void place(List<Group> groups, Box at, Direction direction, int top) {
    int x = at.x() + (direction == Direction.UP ? -1 : 1) * (BOX + GAP);
    int y = top;
    for (Group group : groups) {
      for (Branch branch : group.shown()) {
        int band = band(branch, direction);
        int own = own(branch, direction);
        Box box =
            new Box(
                x,
                y + (band - own) / 2,
                own,
                how(branch, direction),
                name(branch.thing()),
                Lineage.kind(branch.thing()),
                branch.thing().iri());
        add(box, at, direction, group.relation(), branch.tie().isSure());
        int inner = groups(branch.groups(), direction);
        place(branch.groups(), box, direction, y + (band - inner) / 2);
        y += band + ROW;
      }
      if (!group.rest().isEmpty()) {
        List<String> more = more(group, direction);
        Box box = new Box(x, y, height(more.size()), more, List.of(), "more", "");
        boolean isSure = group.rest().stream().allMatch(branch -> branch.tie().isSure());
        add(box, at, direction, group.relation(), isSure);
        y += box.height() + ROW;
      }
    }
  }

  private void add(Box box, Box at, Direction direction, Relation relation, boolean isSure) {
    boxes.add(box);
    boolean isUp = direction == Direction.UP;
    lines.add(new Line(isUp ? box : at, isUp ? at : box, relation, isSure));
  }
}
