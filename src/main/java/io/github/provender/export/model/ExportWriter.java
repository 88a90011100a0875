package io.github.provender.export.model;

import io.github.provender.rdf.RdfFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes what an export constructed; comments stand first in syntaxes that have them. */
record ExportWriter(ModelExport export, DatasetGraph data, String comment) {

  String text() {
    return switch (export.syntax()) {
      case TURTLE -> rdf(RdfFormat.TURTLE);
      case JSON_LD -> rdf(RdfFormat.JSON_LD);
      case TRIG -> commented() + trig();
      case JSON -> new JsonTree(export, data.getDefaultGraph()).json();
      case FRONT_MATTER -> "---\n" + commented() + yaml() + "---\n";
    };
  }

  private String commented() {
    return comment.lines().map(line -> "# " + line + "\n").collect(Collectors.joining());
  }

  private String rdf(RdfFormat format) {
    byte[] written = format.write(data.getDefaultGraph(), prefixes());
    return new String(written, StandardCharsets.UTF_8);
  }

  private String trig() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    writer.start();
    prefixes().forEach(writer::prefix);
    new TrustyUris(export.trustyPrefix()).name(data).forEach(writer::quad);
    writer.finish();
    return out.toString(StandardCharsets.UTF_8);
  }

  private String yaml() {
    DumpSettings settings =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setSplitLines(false).build();
    return new Dump(settings).dumpToString(new JsonTree(export, data.getDefaultGraph()).value());
  }

  /** Those prefixes of the export's file that the data need. */
  private Map<String, String> prefixes() {
    Map<String, String> used = new TreeMap<>();
    Map<String, String> all = export.file().query().getPrefixMapping().getNsPrefixMap();
    data.find()
        .forEachRemaining(quad -> all.forEach((prefix, name) -> use(quad, prefix, name, used)));
    return used;
  }

  private static void use(Quad quad, String prefix, String name, Map<String, String> used) {
    for (Node node : new Node[] {quad.getSubject(), quad.getPredicate(), quad.getObject()}) {
      String iri =
          node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "";
      if (iri.startsWith(name)) {
        used.put(prefix, name);
      }
    }
  }
}
