package io.github.provender.rdf;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** A form in which the description of one thing is served; what content negotiation can offer. */
public enum RdfFormat {
  TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
  RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
  JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD_PRETTY),
  N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8);

  private final String extension;
  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // RDFFormat has no setters
  private final RDFFormat format;

  RdfFormat(String extension, String mediaType, RDFFormat format) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.format = format;
  }

  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The graph in this form, complete before anything is sent. */
  public byte[] write(Graph graph, Map<String, String> prefixes) {
    prefixes.forEach(graph.getPrefixMapping()::setNsPrefix);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(format).output(out);
    return out.toByteArray();
  }
}
