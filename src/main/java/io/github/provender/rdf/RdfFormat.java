package io.github.provender.rdf;

import io.github.provender.diagnostic.UserError;
import io.github.provender.text.MediaFormat;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.graph.GraphWrapper;

/** RDF serialization of one graph: Turtle, RDF/XML, JSON-LD or N-Triples. */
public enum RdfFormat implements MediaFormat {
  TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY, RDFFormat.TURTLE_BLOCKS),
  RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN, RDFFormat.RDFXML_PLAIN),
  JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD_PRETTY, RDFFormat.JSONLD_PLAIN),
  N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8, RDFFormat.NTRIPLES_UTF8);

  /** Every format, that of the most programs first. */
  public static final List<RdfFormat> ALL = List.of(values());

  private final String slug;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> mediaTypes;

  @SuppressWarnings("ImmutableEnumChecker") // RDFFormat has no setters
  private final RDFFormat pretty;

  @SuppressWarnings("ImmutableEnumChecker") // RDFFormat has no setters
  private final RDFFormat streamed;

  RdfFormat(String slug, String mediaType, RDFFormat pretty, RDFFormat streamed) {
    this.slug = slug;
    this.mediaTypes = List.of(mediaType);
    this.pretty = pretty;
    this.streamed = streamed;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public List<String> mediaTypes() {
    return mediaTypes;
  }

  /** The format of that slug in any case; an unknown one is a {@link UserError}. */
  public static RdfFormat of(String slug) {
    return MediaFormat.named(slug.toLowerCase(Locale.ROOT), ALL)
        .orElseThrow(
            () ->
                UserError.usage(
                    "a graph has no form '" + slug + "'", "use one of " + MediaFormat.slugs(ALL)));
  }

  /** Writes a graph as a stream where the format can be, since the graph may be large. */
  public void stream(Graph graph, OutputStream out) {
    RDFWriter.source(graph).format(streamed).output(out);
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
    RDFWriter.source(new Prefixed(graph, both)).format(pretty).output(out);
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
