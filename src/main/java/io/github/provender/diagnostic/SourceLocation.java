package io.github.provender.diagnostic;

/** Where a node is first the subject of a statement; line and column are 1-based. */
public record SourceLocation(String file, long line, long column) {}
