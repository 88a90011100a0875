/** Legal forms, filled for a model from cited claims. */
@NullMarked
package io.github.provender.form;

import org.jspecify.annotations.NullMarked;
