/** The functions that importers may call: names, IRIs, amounts and dates. */
@NullMarked
package io.github.provender.ingest.function;

import org.jspecify.annotations.NullMarked;
