/** Importers' files: how a format becomes records, and which of its columns are read. */
@NullMarked
package io.github.provender.ingest.format;

import org.jspecify.annotations.NullMarked;
