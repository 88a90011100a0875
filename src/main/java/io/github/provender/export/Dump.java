package io.github.provender.export;

import io.github.provender.graph.KnowledgeGraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** RDF dump: all quads as one compressed file. */
public final class Dump {
  private Dump() {}

  /** The graph as compressed N-Quads; the same bytes for the same graph. */
  public static byte[] of(KnowledgeGraph graph) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      RDFWriter.source(graph.dataset()).format(RDFFormat.NQUADS_UTF8).output(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
