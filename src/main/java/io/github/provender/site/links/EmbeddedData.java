package io.github.provender.site.links;

import io.github.provender.export.DatasetDescription;
import io.github.provender.export.EntityDescription;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Embedded JSON-LD: the data of a page that stands in the page itself. */
public record EmbeddedData(KnowledgeGraph graph, Language language) {
  /** Of more statements than these only those of the thing itself are embedded. */
  static final int MAX_TRIPLES = 500;

  /** The description of a thing. */
  public String of(Node thing) {
    Graph whole = EntityDescription.of(graph, thing);
    return write(whole.size() <= MAX_TRIPLES ? whole : own(thing));
  }

  /** What the graph says of a thing as such, without the claims and what points to it. */
  public String own(String iri) {
    return write(own(NodeFactory.createURI(iri)));
  }

  private Graph own(Node thing) {
    Graph own = GraphFactory.createDefaultGraph();
    graph
        .union()
        .find(thing, Node.ANY, Node.ANY)
        .filterDrop(graph::isOnlyDerived)
        .forEachRemaining(own::add);
    return own;
  }

  private String write(Graph data) {
    return safe(
        new String(RdfFormat.JSON_LD.write(data, graph.prefixes()), StandardCharsets.UTF_8));
  }

  /**
   * The dataset as search engines for datasets read it (schema.org).
   *
   * @param base where it is served, without the last slash
   */
  public String dataset(String base) {
    JsonObject json = new JsonObject();
    JsonObject context = new JsonObject();
    context.put("@vocab", "https://schema.org/");
    json.put("@context", context);
    json.put("@type", "Dataset");
    json.put("@id", DatasetDescription.DATASET);
    json.put("name", language.message("dataset.title"));
    json.put("alternateName", language.message("page.home"));
    json.put("description", language.message("dataset.description"));
    json.put("url", base + "/");
    json.put("inLanguage", array(Arrays.stream(Language.values()).map(Language::code)));
    json.put("keywords", array(DatasetDescription.keywords(language)));
    json.put("isAccessibleForFree", true);
    DatasetDescription.license(graph).ifPresent(l -> json.put("license", l.getURI()));
    DatasetDescription.modified(graph).ifPresent(day -> json.put("dateModified", day));
    DatasetDescription.creator(graph).ifPresent(name -> json.put("creator", project(name)));
    json.put("distribution", download(base));
    return safe(JSON.toString(json));
  }

  private static JsonObject project(String name) {
    JsonObject project = new JsonObject();
    project.put("@type", "Project");
    project.put("name", name);
    return project;
  }

  private static JsonObject download(String base) {
    JsonObject download = new JsonObject();
    download.put("@type", "DataDownload");
    download.put("encodingFormat", "application/n-quads");
    download.put("contentUrl", base + DatasetDescription.DUMP);
    return download;
  }

  private static JsonArray array(Stream<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  /** No text may end the script element that holds the data. */
  private static String safe(String json) {
    return json.replace("<", "\\u003c");
  }
}
