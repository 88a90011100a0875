package io.github.provender.site.about;

import io.github.provender.site.context.LinkBuilder;
import java.util.List;
import java.util.Map;

/**
 * View model of the page on the dataset itself.
 *
 * @param measured what was looked at in samples: claims, answers
 */
public record AboutPage(
    LinkBuilder links, Totals totals, Coverage coverage, List<Dimension> measured) {

  /** How much there is. */
  public record Totals(int models, int datasets, int documents, int claims, int nondisclosures) {}

  /**
   * How many questions on all models have an answer.
   *
   * @param aspects questions asked of each model
   */
  public record Coverage(int models, int aspects, int claimed, int undisclosed, int open) {
    public int questions() {
      return claimed + undisclosed + open;
    }
  }

  /**
   * A dimension of quality (W3C DQV), measured in samples.
   *
   * @param faults what was looked for, in the order of the columns
   * @param samples at least one, the latest first
   */
  public record Dimension(
      String slug, String label, String definition, List<Fault> faults, List<Sample> samples) {
    public Sample latest() {
      return samples.get(0);
    }
  }

  /** What was looked for (DQV metric). */
  public record Fault(String label, String definition) {}

  /**
   * A sample and what was found in it.
   *
   * @param how it was drawn and by whom it was read, in general terms
   * @param document the file in which it is told
   * @param found a fault that was not looked for is not in it
   */
  public record Sample(
      String name,
      String how,
      String date,
      String document,
      int lookedUp,
      Map<Fault, Integer> found) {
    /** Of what was looked up, from 0 to 1. */
    public double share(Fault fault) {
      return (double) found.getOrDefault(fault, 0) / lookedUp;
    }
  }
}
