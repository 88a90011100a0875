/** How a lineage is read: edges from canned queries, folded, followed and put into words. */
@NullMarked
package io.github.provender.entity.lineage.walk;

import org.jspecify.annotations.NullMarked;
