/** Operations: health, metrics, access log, signals and reload of a running server. */
@NullMarked
package io.github.provender.ops;

import org.jspecify.annotations.NullMarked;
