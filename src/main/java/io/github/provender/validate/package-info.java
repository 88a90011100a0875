/** Validation: SHACL rules and dataset checks, and their results. */
@NullMarked
package io.github.provender.validate;

import org.jspecify.annotations.NullMarked;
