/** The canonical form of the files of documents, one TriG file a document. */
@NullMarked
package io.github.provender.rdf.document;

import org.jspecify.annotations.NullMarked;
