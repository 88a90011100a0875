/** Query policy: what is refused before it runs, and the functions that may be called. */
@NullMarked
package io.github.provender.sparql.guard;

import org.jspecify.annotations.NullMarked;
