/** The server: the embedded Fuseki, and the table of all routes. */
@NullMarked
package io.github.provender.site;

import org.jspecify.annotations.NullMarked;
