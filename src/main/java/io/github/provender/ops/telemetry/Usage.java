package io.github.provender.ops.telemetry;

import java.util.function.Supplier;

/**
 * Resource usage: how much of something bounded is in use, for health and metrics.
 *
 * @param field its name in the answer of {@code /health}
 * @param metric its name among the metrics
 */
public record Usage(String field, String metric, String meaning, Supplier<Long> value) {}
