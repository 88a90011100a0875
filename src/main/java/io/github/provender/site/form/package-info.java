/** The page of a filled legal form. */
@NullMarked
package io.github.provender.site.form;

import org.jspecify.annotations.NullMarked;
