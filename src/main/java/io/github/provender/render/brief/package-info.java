/** The short text of a comparison for the terminal: the answer first, at most a screen or two. */
@NullMarked
package io.github.provender.render.brief;

import org.jspecify.annotations.NullMarked;
