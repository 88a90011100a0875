/** What every page is made from: the data served, the request, its links, the templates. */
@NullMarked
package io.github.provender.site.context;

import org.jspecify.annotations.NullMarked;
