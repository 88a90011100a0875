/** Pages and results of canned queries. */
@NullMarked
package io.github.provender.site.queries;

import org.jspecify.annotations.NullMarked;
