/** Layer 2: the rules, and what they find. */
@NullMarked
package io.github.provender.check;

import org.jspecify.annotations.NullMarked;
