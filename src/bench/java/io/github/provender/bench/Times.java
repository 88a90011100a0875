package io.github.provender.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** How long something took, over several runs, in milliseconds. */
record Times(List<Double> sorted) {

  /** Runs each in turn, so that what else the machine does falls on all alike. */
  static Map<String, Times> inTurn(int runs, Map<String, Callable<Double>> contestants)
      throws Exception {
    Map<String, List<Double>> measured = new LinkedHashMap<>();
    for (int i = 0; i < runs; i++) {
      for (Map.Entry<String, Callable<Double>> each : contestants.entrySet()) {
        measured.computeIfAbsent(each.getKey(), k -> new ArrayList<>()).add(each.getValue().call());
      }
    }
    Map<String, Times> times = new LinkedHashMap<>();
    measured.forEach((name, all) -> times.put(name, of(all)));
    return times;
  }

  static Times of(List<Double> milliseconds) {
    return new Times(milliseconds.stream().sorted().toList());
  }

  double median() {
    return sorted.get(sorted.size() / 2);
  }

  /** Median, and least to most. */
  @Override
  public String toString() {
    return "%s (%s–%s)"
        .formatted(text(median()), text(sorted.get(0)), text(sorted.get(sorted.size() - 1)));
  }

  private static String text(double milliseconds) {
    return (milliseconds < 10 ? "%.2f" : "%.0f").formatted(milliseconds);
  }
}
