/** The SPARQL editor. */
@NullMarked
package io.github.provender.site.editor;

import org.jspecify.annotations.NullMarked;
