package io.github.provender.result;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Value of a variable in one row.
 *
 * @param node null where it was put together of several
 * @param slug by which conditions name it: the last part of an IRI, the text of a literal
 */
record RowValue(@Nullable Node node, String slug, Cell cell) {}
