/** HTTP: content negotiation, responses, problem details (RFC 9457); knows no RDF. */
@NullMarked
package io.github.provender.http;

import org.jspecify.annotations.NullMarked;
