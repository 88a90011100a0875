package io.github.provender.site.comparison.view;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Term;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison;
import io.github.provender.entity.Pipeline;
import io.github.provender.entity.Pipeline.Start;
import io.github.provender.entity.Pipeline.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pipelines side by side: steps of one kind stand opposite each other.
 *
 * @param width how many kinds of steps there are
 */
public record PipelineGrid(int width, List<Track> tracks) {
  private static final int FEW_CLAIMS = 2;

  /**
   * The pipeline of one model.
   *
   * @param whole what the model is a snapshot of, where its steps are told of that
   * @param open whether its developer leaves steps open
   */
  public record Track(Term model, Optional<Term> whole, boolean open, List<Place> steps) {}

  /**
   * One step.
   *
   * @param place where it stands, from 1
   * @param number its place in the order told of the model's own steps, from 1; 0 where none is
   * @param inherited whether it was done to another model, from which this one was made
   * @param starts what it starts from, where that is not what the step before it made
   */
  public record Place(
      int place,
      int number,
      Step step,
      boolean inherited,
      List<Term> starts,
      boolean ordered,
      List<Citation> claims) {
    /** Whether only others than the developer tell of it. */
    public boolean isSecondHand() {
      return !claims.isEmpty() && claims.stream().noneMatch(Citation::isDeveloper);
    }

    /** Whether its name alone says what kind of step it is. */
    public boolean isNamedByKind() {
      return step.kind().equals(step.stage().label());
    }
  }

  /** Lays pipelines beside each other. */
  public static PipelineGrid of(List<Pipeline> pipelines, Comparison comparison) {
    List<ColumnView> columns = ColumnView.of(comparison);
    List<List<String>> kinds =
        pipelines.stream().map(p -> p.steps().stream().map(Step::kind).toList()).toList();
    List<String> rows = SequenceAlignment.rows(kinds);
    Map<String, List<Citation>> claims = claims(comparison);
    List<Track> tracks = new ArrayList<>();
    for (int i = 0; i < pipelines.size(); i++) {
      Pipeline pipeline = pipelines.get(i);
      Optional<Term> whole = columns.get(i).whole();
      List<Integer> places = SequenceAlignment.places(kinds.get(i), rows);
      List<Place> steps = new ArrayList<>();
      int ordered = 0;
      for (int step = 0; step < places.size(); step++) {
        boolean isInherited = isInherited(pipeline, whole, step);
        boolean isNumbered = !isInherited && pipeline.isOrdered(pipeline.steps().get(step));
        ordered += isNumbered ? 1 : 0;
        steps.add(
            place(
                pipeline,
                step,
                places.get(step) + 1,
                isNumbered ? ordered : 0,
                isInherited,
                claims));
      }
      boolean isOpen =
          new Column(comparison, i)
              .cell("stages")
              .filter(cell -> cell.state() == CellState.IN_PART)
              .isPresent();
      tracks.add(new Track(pipeline.model(), whole, isOpen, steps));
    }
    return new PipelineGrid(rows.size(), tracks);
  }

  /** Whether it was done to another model than the column's own, or what that is a snapshot of. */
  private static boolean isInherited(Pipeline pipeline, Optional<Term> whole, int index) {
    Step step = pipeline.steps().get(index);
    return pipeline.isInherited(step) && whole.filter(step.trained()::equals).isEmpty();
  }

  private static Place place(
      Pipeline pipeline,
      int index,
      int place,
      int number,
      boolean inherited,
      Map<String, List<Citation>> claims) {
    Step step = pipeline.steps().get(index);
    return new Place(
        place,
        number,
        step,
        inherited,
        step.starts().stream()
            .filter(start -> start.step() < 0 || start.step() != index - 1)
            .map(Start::model)
            .toList(),
        pipeline.isOrdered(step),
        claims.getOrDefault(step.stage().iri(), List.of()));
  }

  /** Who tells of each stage, the developer first. */
  private static Map<String, List<Citation>> claims(Comparison comparison) {
    return comparison.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.values().stream())
        .collect(
            Collectors.groupingBy(
                value -> value.subject().iri(),
                LinkedHashMap::new,
                Collectors.flatMapping(
                    value -> value.claims().stream(),
                    Collectors.collectingAndThen(Collectors.toList(), PipelineGrid::few))));
  }

  private static List<Citation> few(List<Citation> claims) {
    Map<Integer, Citation> byDocument = new LinkedHashMap<>();
    claims.stream()
        .sorted(Comparator.comparing(claim -> !claim.isDeveloper()))
        .forEach(claim -> byDocument.putIfAbsent(claim.document(), claim));
    return byDocument.values().stream().limit(FEW_CLAIMS).toList();
  }

  /** The claims that tell of the steps. */
  Stream<Citation> cited() {
    return tracks.stream()
        .flatMap(track -> track.steps().stream())
        .flatMap(step -> step.claims().stream());
  }

  /** Whether any document tells of any step. */
  public boolean isEmpty() {
    return width == 0;
  }
}
