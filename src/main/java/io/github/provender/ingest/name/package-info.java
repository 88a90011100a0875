/** Names in other people's files: what they name of what is registered, and stubs for the rest. */
@NullMarked
package io.github.provender.ingest.name;

import org.jspecify.annotations.NullMarked;
