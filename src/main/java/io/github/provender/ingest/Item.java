package io.github.provender.ingest;

import io.github.provender.ingest.lift.SourceRecord;
import io.github.provender.rdf.Vocab;
import org.apache.jena.graph.Node;

/**
 * A record that is to be mapped.
 *
 * @param file the file as the user would type it
 * @param document the slug of its document
 * @param id the name of the record
 * @param node what stands for the record: its claims' IRIs begin with this one's
 * @param version what tells which version of the document was read
 */
record Item(
    SourceRecord record, String file, String document, String id, Node node, String version) {

  Node documentNode() {
    return Vocab.id("document", document);
  }
}
