/** The disagreements page. */
@NullMarked
package io.github.provender.site.disagreements;

import org.jspecify.annotations.NullMarked;
