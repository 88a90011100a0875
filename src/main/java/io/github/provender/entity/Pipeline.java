package io.github.provender.entity;

import io.github.provender.claim.Term;
import java.util.List;

/** Training pipeline of one model: a row of steps, those of the models it starts from first. */
public record Pipeline(Term model, List<Step> steps) {

  /**
   * One stage of training that has no smaller ones in it.
   *
   * @param trained the model that the stage is of: the column's own, or one it starts from
   * @param within the stage that this one is part of; empty where there is none
   * @param kind the phase of training by the method scheme; the stage's name where none is told
   * @param follows the places in this pipeline of the steps said to come directly before
   */
  public record Step(
      Term stage,
      Term trained,
      String within,
      String kind,
      List<Material> data,
      List<Start> starts,
      List<Integer> follows) {}

  /** A dataset with its sizes as claimed; the sizes may be empty. */
  public record Material(Term dataset, String sizes) {}

  /**
   * A model or checkpoint that a step starts from.
   *
   * @param step the place in this pipeline of the step that made it; -1 where it is not there
   */
  public record Start(Term model, int step) {}

  /** Whether the step was said of another model than the column's own. */
  public boolean isInherited(Step step) {
    return !step.trained().iri().equals(model.iri());
  }

  /** Whether a document tells what comes before the step or after it. */
  public boolean isOrdered(Step step) {
    int place = steps.indexOf(step);
    return steps.size() == 1
        || !step.follows().isEmpty()
        || !step.starts().isEmpty()
        || steps.stream()
            .anyMatch(
                other ->
                    other.follows().contains(place)
                        || other.starts().stream().anyMatch(start -> start.step() == place));
  }
}
