package io.github.provender.claim;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** One claim in one document, with the place in it. */
public record Citation(
    Node claim, int document, String locator, Term authority, @Nullable Term nature) {}
