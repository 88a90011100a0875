package io.github.provender.chart;

import io.github.provender.chart.spec.Encoding;
import io.github.provender.chart.spec.Kind;
import io.github.provender.chart.spec.Mark;
import java.util.List;
import java.util.stream.Stream;

/**
 * A chart ready to be drawn.
 *
 * @param name by which its parts are told from those of other charts on a page
 * @param description how it is to be read
 * @param across the axis from left to right
 * @param up the axis from below; of use only where marks have a height
 * @param asideHead the head over what stands at the end of the lines
 * @param omitted how many rows could not be drawn
 */
public record ChartData(
    String name,
    String title,
    String description,
    Encoding encoding,
    List<Datum> data,
    Scale across,
    Scale up,
    String asideHead,
    int omitted,
    ChartWords words) {

  /** The kinds that occur, in their own order. */
  public List<Kind> kinds() {
    return Stream.of(Kind.values())
        .filter(kind -> kind != Kind.PLAIN && data.stream().anyMatch(d -> d.kind() == kind))
        .toList();
  }

  /** Whether shades tell parts apart, of which there may be more than shades. */
  public boolean isShaded() {
    return encoding.mark() == Mark.BARS
        && data.stream().anyMatch(d -> d.kind() == Kind.PLAIN && !d.part().isEmpty());
  }

  /** The names of the lines, in the order of the rows. */
  public List<String> rows() {
    return data.stream().map(Datum::row).distinct().toList();
  }

  /** The marks of a line. */
  public List<Datum> of(String row) {
    return data.stream().filter(datum -> datum.row().equals(row)).toList();
  }
}
