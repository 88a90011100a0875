package io.github.provender.chart;

import io.github.provender.chart.spec.Kind;
import java.util.OptionalDouble;

/**
 * Data point: one row as it is drawn.
 *
 * @param row the name of its line
 * @param x the place or length; a date in days since 1970
 * @param link the IRI of a claim or a thing; empty where the row has none
 * @param words all that it stands for, a line for each column
 */
public record Datum(
    String row,
    OptionalDouble x,
    OptionalDouble y,
    String part,
    Kind kind,
    String label,
    String aside,
    String link,
    String words) {}
