/** The lineage page. */
@NullMarked
package io.github.provender.site.lineage;

import org.jspecify.annotations.NullMarked;
