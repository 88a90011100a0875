/** Text for people: languages and messages, widths on a terminal, spelling. */
@NullMarked
package io.github.provender.text;

import org.jspecify.annotations.NullMarked;
