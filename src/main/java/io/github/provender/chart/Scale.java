package io.github.provender.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Scale of an axis: where a number stands between its two ends. */
public record Scale(Type type, double from, double to) {
  private static final int[] STEPS = {1, 2, 5};
  private static final double ROOM = 0.04;
  private static final int DAYS_OF_A_YEAR = 366;
  private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

  /** How the numbers are spread. */
  public enum Type {
    LINEAR,
    LOG,
    TIME
  }

  /** The scale on which all these numbers stand, with a little room at the ends. */
  static Scale of(Type type, List<Double> values) {
    double least = values.stream().mapToDouble(v -> v).min().orElse(1);
    double most = values.stream().mapToDouble(v -> v).max().orElse(1);
    return switch (type) {
      case LINEAR ->
          new Scale(type, Math.min(0, least), most > least || most > 0 ? most : least + 1);
      case LOG -> new Scale(type, least / 1.25, most * 1.25);
      case TIME -> {
        double room = Math.max(15, (most - least) * ROOM);
        yield new Scale(type, least - room, most + room);
      }
    };
  }

  /** The place of a number, from 0 to 1. */
  public double at(double value) {
    return type == Type.LOG
        ? Math.log(value / from) / Math.log(to / from)
        : (value - from) / (to - from);
  }

  /** Round numbers between the ends, at most so many. */
  public List<Double> ticks(int most) {
    int some = Math.max(1, most);
    return switch (type) {
      case LINEAR -> linear(some);
      case LOG -> logarithmic(some);
      case TIME -> time(some);
    };
  }

  private List<Double> linear(int most) {
    for (int power = (int) Math.floor(Math.log10(to - from)) - 2; ; power++) {
      for (int step : STEPS) {
        double width = step * Math.pow(10, power);
        if ((to - from) / width <= most) {
          List<Double> ticks = new ArrayList<>();
          for (long i = (long) Math.ceil(from / width); i * width <= to; i++) {
            ticks.add(i * width);
          }
          return ticks;
        }
      }
    }
  }

  private List<Double> logarithmic(int most) {
    List<Double> all = powers(List.of(1, 3), 1);
    for (int apart = 1; all.size() > most; apart++) {
      all = powers(List.of(1), apart);
    }
    return all;
  }

  private List<Double> powers(List<Integer> digits, int apart) {
    List<Double> ticks = new ArrayList<>();
    int last = (int) Math.ceil(Math.log10(to));
    for (int power = (int) Math.floor(Math.log10(from)); power <= last; power += apart) {
      for (int digit : digits) {
        double tick = digit * Math.pow(10, power);
        if (tick >= from && tick <= to) {
          ticks.add(tick);
        }
      }
    }
    return ticks;
  }

  private List<Double> time(int most) {
    LocalDate first = LocalDate.ofEpochDay((long) from);
    LocalDate start = LocalDate.of(first.getYear(), 1, 1);
    for (int months : MONTHS) {
      if ((to - from) / DAYS_OF_A_YEAR * 12 / months <= most) {
        return every(months, start);
      }
    }
    int years = (int) Math.ceil((to - from) / DAYS_OF_A_YEAR / most);
    return every(12 * Math.max(1, years), start);
  }

  private List<Double> every(int months, LocalDate start) {
    List<Double> ticks = new ArrayList<>();
    for (LocalDate day = start; day.toEpochDay() <= to; day = day.plusMonths(months)) {
      if (day.toEpochDay() >= from) {
        ticks.add((double) day.toEpochDay());
      }
    }
    return ticks;
  }
}
