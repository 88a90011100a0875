package io.github.provender.render.svg;

import io.github.provender.claim.Term;
import io.github.provender.entity.Pipeline;
import io.github.provender.entity.Pipeline.Material;
import io.github.provender.entity.Pipeline.Start;
import io.github.provender.entity.Pipeline.Step;
import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Pipelines side by side: one column a model, stages of one kind in one row. */
public record PipelinePicture(
    Language language,
    List<Pipeline> pipelines,
    int width,
    int height,
    List<Head> heads,
    List<Box> boxes,
    List<Arrow> arrows) {

  private static final int BOX = 240;
  private static final int GUTTER = 30;
  private static final int COLUMN = BOX + GUTTER + 8;
  private static final int TOP = 34;
  private static final int LINE = 16;
  private static final int PADDING = 10;
  private static final int GAP = 26;
  private static final int LETTERS = 32;
  private static final int BOLD_LETTERS = 27;
  private static final int MAX_DATASETS = 4;
  private static final int COLOURS = 8;

  /** The name of a column. */
  public record Head(int x, int y, String text) {}

  /**
   * A stage.
   *
   * @param colour the same for all stages of one kind
   */
  public record Box(
      int x, int y, int width, int height, int colour, boolean inherited, List<Line> lines) {}

  /** A line of text in a box. */
  public record Line(int x, int y, String style, String text) {}

  /** What leads from one stage to another, as the path of an SVG. */
  public record Arrow(String path, boolean starts) {}

  private record Text(String style, String text) {}

  /** Whether any document tells of any stage. */
  public boolean isEmpty() {
    return boxes.isEmpty();
  }

  /** The picture in words, for those who do not see it. */
  public String description() {
    return pipelines.stream()
        .map(
            pipeline ->
                pipeline.model().label()
                    + ": "
                    + (pipeline.steps().isEmpty()
                        ? language.message("picture.none")
                        : pipeline.steps().stream()
                            .map(step -> step.stage().label())
                            .collect(Collectors.joining(", "))))
        .collect(Collectors.joining(". "));
  }

  /** Draws pipelines beside each other. */
  public static PipelinePicture of(List<Pipeline> pipelines, Language language) {
    List<List<String>> kinds =
        pipelines.stream().map(p -> p.steps().stream().map(Step::kind).toList()).toList();
    List<String> rows = SequenceAlignment.rows(kinds);
    List<List<Integer>> places =
        kinds.stream().map(k -> SequenceAlignment.places(k, rows)).toList();
    List<List<List<Text>>> texts =
        pipelines.stream()
            .map(p -> p.steps().stream().map(step -> text(p, step, language)).toList())
            .toList();
    int[] tops = tops(rows.size(), places, texts);
    List<String> distinct = rows.stream().distinct().toList();
    List<Head> heads = new ArrayList<>();
    List<Box> boxes = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    for (int column = 0; column < pipelines.size(); column++) {
      Pipeline pipeline = pipelines.get(column);
      int x = column * COLUMN + GUTTER;
      heads.add(new Head(x, TOP - 14, head(pipeline, language)));
      List<Box> own = new ArrayList<>();
      for (int i = 0; i < pipeline.steps().size(); i++) {
        Step step = pipeline.steps().get(i);
        int colour = distinct.indexOf(step.kind()) % COLOURS;
        int y = tops[places.get(column).get(i)];
        own.add(box(x, y, colour, pipeline.isInherited(step), texts.get(column).get(i)));
      }
      boxes.addAll(own);
      arrows.addAll(arrows(pipeline, own));
    }
    int width = pipelines.size() * COLUMN;
    return new PipelinePicture(language, pipelines, width, tops[rows.size()], heads, boxes, arrows);
  }

  private static String head(Pipeline pipeline, Language language) {
    String label = pipeline.model().label();
    return pipeline.steps().isEmpty() ? label + " – " + language.message("picture.none") : label;
  }

  /** Where each row begins, and after the last one the end of all. */
  private static int[] tops(int rows, List<List<Integer>> places, List<List<List<Text>>> texts) {
    int[] heights = new int[rows];
    for (int column = 0; column < places.size(); column++) {
      for (int i = 0; i < places.get(column).size(); i++) {
        int row = places.get(column).get(i);
        heights[row] = Math.max(heights[row], height(texts.get(column).get(i)));
      }
    }
    int[] tops = new int[rows + 1];
    tops[0] = TOP;
    for (int row = 0; row < rows; row++) {
      tops[row + 1] = tops[row] + heights[row] + GAP;
    }
    return tops;
  }

  private static int height(List<Text> text) {
    return text.size() * LINE + 2 * PADDING;
  }

  private static Box box(int x, int y, int colour, boolean inherited, List<Text> text) {
    List<Line> lines = new ArrayList<>();
    for (Text each : text) {
      int lineY = y + PADDING + 12 + lines.size() * LINE;
      lines.add(new Line(x + PADDING + 4, lineY, each.style(), each.text()));
    }
    return new Box(x, y, BOX, height(text), colour, inherited, lines);
  }

  private static List<Text> text(Pipeline pipeline, Step step, Language language) {
    List<Text> text = new ArrayList<>();
    if (!step.kind().equals(step.stage().label())) {
      wrap(text, "kind", step.kind());
    }
    wrap(text, "name", step.stage().label());
    if (!step.within().isEmpty()) {
      wrap(text, "aside", language.message("picture.within", step.within()));
    }
    if (pipeline.isInherited(step)) {
      wrap(text, "aside", language.message("inherited.snapshot", step.trained().label()));
    }
    step.data().stream().limit(MAX_DATASETS).forEach(data -> wrap(text, "data", material(data)));
    if (step.data().size() > MAX_DATASETS) {
      wrap(text, "data", language.message("picture.more", step.data().size() - MAX_DATASETS));
    }
    List<Term> starts = step.starts().stream().map(Start::model).toList();
    if (!starts.isEmpty()) {
      String names = starts.stream().map(Term::label).collect(Collectors.joining(", "));
      wrap(text, "aside", language.message("picture.starts", names));
    }
    if (!pipeline.isOrdered(step)) {
      wrap(text, "aside", language.message("picture.unordered"));
    }
    return text;
  }

  /** A dataset and its sizes on one line. */
  public static String material(Material data) {
    String sizes = data.sizes().isEmpty() ? "" : ": " + data.sizes();
    return data.dataset().label() + sizes;
  }

  private static void wrap(List<Text> text, String style, String words) {
    int letters = style.equals("name") ? BOLD_LETTERS : LETTERS;
    Width.wrap(words, letters, " ").forEach(line -> text.add(new Text(style, line.strip())));
  }

  private static List<Arrow> arrows(Pipeline pipeline, List<Box> boxes) {
    List<Arrow> arrows = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      Step step = pipeline.steps().get(i);
      List<Integer> starts = step.starts().stream().map(Start::step).toList();
      for (int from : starts) {
        if (from >= 0 && from < i) {
          arrows.add(arrow(boxes.get(from), boxes.get(i), i - from > 1, true));
        }
      }
      for (int from : step.follows()) {
        if (from < i && !starts.contains(from)) {
          arrows.add(arrow(boxes.get(from), boxes.get(i), i - from > 1, false));
        }
      }
    }
    return arrows;
  }

  /** Straight down between neighbours, else around the boxes between them. */
  private static Arrow arrow(Box from, Box to, boolean around, boolean starts) {
    if (around) {
      int y1 = from.y() + from.height() - PADDING;
      int y2 = to.y() + PADDING + LINE / 2;
      int out = from.x() - GUTTER + 8;
      return new Arrow("M%d %dH%dV%dH%d".formatted(from.x(), y1, out, y2, to.x() - 2), starts);
    }
    int x = from.x() + BOX / 2;
    return new Arrow("M%d %dV%d".formatted(x, from.y() + from.height(), to.y() - 2), starts);
  }
}
