/** Telemetry: the log queue, and what the server says of its use of space. */
@NullMarked
package io.github.provender.ops.telemetry;

import org.jspecify.annotations.NullMarked;
