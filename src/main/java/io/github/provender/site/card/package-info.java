/** Preview cards: pictures of pages, for where their addresses are shared. */
@NullMarked
package io.github.provender.site.card;

import org.jspecify.annotations.NullMarked;
