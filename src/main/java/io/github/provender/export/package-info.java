/** Serialization of the whole graph for other programs: OWL, RDF dumps, VoID, documentation. */
@NullMarked
package io.github.provender.export;

import org.jspecify.annotations.NullMarked;
