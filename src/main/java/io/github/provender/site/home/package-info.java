/** The home page and the question box. */
@NullMarked
package io.github.provender.site.home;

import org.jspecify.annotations.NullMarked;
