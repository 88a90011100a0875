/**
 * Question answering: one index over names, claims and canned queries, and what a question gets.
 */
@NullMarked
package io.github.provender.ask;

import org.jspecify.annotations.NullMarked;
