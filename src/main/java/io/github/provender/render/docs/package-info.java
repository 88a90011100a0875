/** Reference documentation of the files of rules, checks, derived facts and queries. */
@NullMarked
package io.github.provender.render.docs;

import org.jspecify.annotations.NullMarked;
