/** What the server tells machines of itself: links, descriptions, lists of addresses. */
@NullMarked
package io.github.provender.web.description;

import org.jspecify.annotations.NullMarked;
