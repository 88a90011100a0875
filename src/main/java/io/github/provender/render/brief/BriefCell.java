package io.github.provender.render.brief;

import io.github.provender.claim.Citation;
import io.github.provender.text.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Cell of a short table: values in few words, and the claims that they rest on.
 *
 * @param before who says so, where that is not the developer
 * @param after what holds of all values, such as of which other model they are said
 * @param kind what the values are
 */
record BriefCell(String before, List<Item> items, String after, List<Citation> claims, Kind kind) {
  private static final String SEPARATOR = ", ";
  private static final int FEW = 2;
  private static final String CUT = "…";

  /** What a cell holds; the first kinds suffer most from being cut. */
  enum Kind {
    STEPS,
    AMOUNTS,
    NAMES,
    SILENCE
  }

  /** A value, and the same without what it is of, for where there is no room for that. */
  record Item(String text, String bare) {}

  /** How many values stand in so many lines; none where the first one is cut. */
  int shown(String mark, int width, int most) {
    return fitting(chosen(mark, width, most), mark, width, most);
  }

  /** The cell in lines of that width; values that do not fit are counted. */
  List<String> lines(String mark, int width, int most) {
    List<String> texts = chosen(mark, width, most);
    int fitting = fitting(texts, mark, width, most);
    List<String> lines =
        new ArrayList<>(Width.wrap(text(texts, Math.max(1, fitting)) + mark, width, ""));
    if (fitting == 0) {
      String end = CUT + mark;
      String last = Width.wrap(text(texts, 1), width, "").get(most - 1);
      lines = new ArrayList<>(lines.subList(0, most - 1));
      lines.add(Width.cut(last, width - Width.of(end), "") + end);
    }
    return lines;
  }

  /** Two values without what they are of tell more than one with it. */
  private List<String> chosen(String mark, int width, int most) {
    List<String> whole = items.stream().map(Item::text).toList();
    List<String> bare = items.stream().map(Item::bare).toList();
    int fitting = fitting(whole, mark, width, most);
    return fitting < FEW && fitting(bare, mark, width, most) > fitting ? bare : whole;
  }

  private int fitting(List<String> texts, String mark, int width, int most) {
    if (fits(texts, texts.size(), mark, width, most)) {
      return texts.size();
    }
    int shown = 0;
    while (fits(texts, shown + 1, mark, width, most)) {
      shown++;
    }
    return shown;
  }

  private boolean fits(List<String> texts, int shown, String mark, int width, int most) {
    if (shown > texts.size()) {
      return false;
    }
    String text = text(texts, shown) + mark;
    return Width.of(text) <= width * most && Width.wrap(text, width, "").size() <= most;
  }

  private String text(List<String> texts, int shown) {
    int more = texts.size() - shown;
    return before
        + String.join(SEPARATOR, texts.subList(0, shown))
        + (more > 0 ? SEPARATOR + "+" + more : "")
        + after;
  }
}
