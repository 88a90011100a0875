/** Import: other people's files become claims, by one CONSTRUCT a format. */
@NullMarked
package io.github.provender.ingest;

import org.jspecify.annotations.NullMarked;
