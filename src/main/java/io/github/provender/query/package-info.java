/** Canned SPARQL queries, one file each, with parameters that are bound in the syntax tree. */
@NullMarked
package io.github.provender.query;

import org.jspecify.annotations.NullMarked;
