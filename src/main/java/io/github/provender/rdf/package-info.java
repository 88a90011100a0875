/** Strict reading and canonical writing of RDF files, and the terms that the machine knows. */
@NullMarked
package io.github.provender.rdf;

import org.jspecify.annotations.NullMarked;
