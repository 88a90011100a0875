package io.github.provender.export;

import io.github.provender.graph.KnowledgeGraph;
import java.io.OutputStream;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Export of the whole graph for other programs: which statements, in which serialization. */
public enum GraphExport {
  OWL("owl", (graph, out) -> writeGraph(graph, OwlExport.of(graph), out)),
  TRIG("trig", (graph, out) -> writeQuads(graph, RDFFormat.TRIG_BLOCKS, out)),
  NQUADS("nquads", (graph, out) -> writeQuads(graph, RDFFormat.NQUADS, out)),
  JSON_LD("jsonld", (graph, out) -> writeQuads(graph, RDFFormat.JSONLD_PLAIN, out));

  private final String slug;

  @SuppressWarnings("ImmutableEnumChecker") // the writers hold no state
  private final BiConsumer<KnowledgeGraph, OutputStream> writer;

  GraphExport(String slug, BiConsumer<KnowledgeGraph, OutputStream> writer) {
    this.slug = slug;
    this.writer = writer;
  }

  /** What the export is called on the command line. */
  public String slug() {
    return slug;
  }

  public void write(KnowledgeGraph graph, OutputStream out) {
    writer.accept(graph, out);
  }

  private static void writeGraph(KnowledgeGraph graph, Graph merged, OutputStream out) {
    PrefixMapping prefixes = merged.getPrefixMapping();
    graph.prefixes().forEach(prefixes::setNsPrefix);
    RDFWriter.source(merged).format(RDFFormat.TURTLE_BLOCKS).output(out);
  }

  /** The named graphs alone: the default graph is only their union. */
  private static void writeQuads(KnowledgeGraph graph, RDFFormat format, OutputStream out) {
    DatasetGraph named = DatasetGraphFactory.create();
    graph.prefixes().forEach(named.prefixes()::add);
    graph
        .dataset()
        .find()
        .forEachRemaining(
            quad -> {
              if (!quad.isDefaultGraph()) {
                named.add(new Quad(quad.getGraph(), quad.asTriple()));
              }
            });
    RDFWriter.source(named).format(format).output(out);
  }
}
