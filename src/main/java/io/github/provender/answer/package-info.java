/** The answer to a comparison: a few cited sentences, made from the graph and never by hand. */
@NullMarked
package io.github.provender.answer;

import org.jspecify.annotations.NullMarked;
