/**
 * The SPARQL endpoint: the query side of the SPARQL 1.1 Protocol, for anonymous clients on an open
 * network.
 */
@NullMarked
package io.github.provender.sparql;

import org.jspecify.annotations.NullMarked;
