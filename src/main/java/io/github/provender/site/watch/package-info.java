/** The page and the feed on the summaries of training content that laws ask for. */
@NullMarked
package io.github.provender.site.watch;

import org.jspecify.annotations.NullMarked;
