/** Layer 2b: the forms in which a comparison is written. */
@NullMarked
package io.github.provender.form;

import org.jspecify.annotations.NullMarked;
