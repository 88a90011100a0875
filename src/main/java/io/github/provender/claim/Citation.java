package io.github.provender.claim;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Citation of one claim in one document, with the locator in it: a page, a section, a table. */
public record Citation(
    Node claim, int document, String locator, Term authority, @Nullable Term nature) {}
