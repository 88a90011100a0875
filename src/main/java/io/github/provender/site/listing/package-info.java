/** Lists of models, data sets, documents and developers, and who tells what at a glance. */
@NullMarked
package io.github.provender.site.listing;

import org.jspecify.annotations.NullMarked;
