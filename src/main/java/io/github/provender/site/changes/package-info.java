/** The page and the feed on what versions of the data changed. */
@NullMarked
package io.github.provender.site.changes;

import org.jspecify.annotations.NullMarked;
