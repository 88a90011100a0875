package io.github.provender.rdf;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.graph.GraphWrapper;

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

  /**
   * The graph in this serialization, in UTF-8; with its own prefixes and these, of which these
   * count where both have one. The graph itself stays as it is.
   */
  public byte[] write(Graph graph, Map<String, String> prefixes) {
    PrefixMapping both = new PrefixMappingImpl();
    both.setNsPrefixes(graph.getPrefixMapping());
    both.setNsPrefixes(prefixes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(new Prefixed(graph, both)).format(format).output(out);
    return out.toByteArray();
  }

  /** A view of a graph with prefixes of its own, since writers take theirs from the graph. */
  private static final class Prefixed extends GraphWrapper {
    private final PrefixMapping prefixes;

    Prefixed(Graph graph, PrefixMapping prefixes) {
      super(graph);
      this.prefixes = prefixes;
    }

    @Override
    public PrefixMapping getPrefixMapping() {
      return prefixes;
    }
  }
}
