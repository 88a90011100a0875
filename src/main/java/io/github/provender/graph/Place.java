package io.github.provender.graph;

/** Where a node is first the subject of a statement; line and column are 1-based. */
public record Place(String file, long line, long column) {}
