/** The site as a person meets it: in a real browser, and as HTML. */
@NullMarked
package io.github.provender.web.browser;

import org.jspecify.annotations.NullMarked;
