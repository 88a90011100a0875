/**
 * The SPARQL endpoint: the query side of the protocol, for anonymous clients on an open network.
 */
@NullMarked
package io.github.provender.web.endpoint;

import org.jspecify.annotations.NullMarked;
