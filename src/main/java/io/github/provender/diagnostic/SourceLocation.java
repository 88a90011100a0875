package io.github.provender.diagnostic;

/**
 * Source location of a node: where it is first the subject of a statement; line and column are
 * 1-based.
 */
public record SourceLocation(String file, long line, long column) {}
