/** Generic lifts: files of other people as records of fields, each with its place. */
@NullMarked
package io.github.provender.ingest.lift;

import org.jspecify.annotations.NullMarked;
