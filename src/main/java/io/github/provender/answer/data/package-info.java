/** What of a column an answer takes up: which amounts, which kinds of data, of whom. */
@NullMarked
package io.github.provender.answer.data;

import org.jspecify.annotations.NullMarked;
