/** Layer 2b: HTTP in, page or RDF out; Fuseki, servlets and templates stop here. */
@NullMarked
package io.github.provender.web;

import org.jspecify.annotations.NullMarked;
