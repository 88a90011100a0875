/** What stands behind the pages: about, reference documentation, downloads, reports of errors. */
@NullMarked
package io.github.provender.site.about;

import org.jspecify.annotations.NullMarked;
