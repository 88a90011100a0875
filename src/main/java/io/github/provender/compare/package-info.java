/** Layer 2: models laid side by side, and the forms in which a comparison is written. */
@NullMarked
package io.github.provender.compare;

import org.jspecify.annotations.NullMarked;
