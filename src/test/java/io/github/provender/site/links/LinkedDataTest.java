package io.github.provender.site.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.export.DatasetDescription;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.ServedSite;
import io.github.provender.text.Language;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

class LinkedDataTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern SCRIPT =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  private static String base() {
    return ServedSite.SHIPPED.origin();
  }

  private static HttpResponse<byte[]> get(String address) throws Exception {
    URI uri = URI.create(address.startsWith("/") ? base() + address : address);
    return CLIENT.send(
        HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** As a reader in a browser asks. */
  private static int statusOfPage(String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static String text(String path) throws Exception {
    HttpResponse<byte[]> response = get(path);
    assertEquals(200, response.statusCode(), path);
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static Graph graph(String path, Lang lang) throws Exception {
    return RDFParser.fromString(text(path), lang).toGraph();
  }

  private static String embedded(String path) throws Exception {
    Matcher script = SCRIPT.matcher(text(path));
    assertTrue(script.find(), path);
    return script.group(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id/claim/deepseek-r1-v1.base-model",
        "id/document/deepseek-r1-v2",
        "id/organization/deepseek",
        "id/dataset/the-pile",
        "concept/authority/unknown"
      })
  void a_page_holds_its_data_and_each_form_holds_the_same(String thing) throws Exception {
    Graph turtle = graph("/data/" + thing + ".ttl", Lang.TURTLE);
    assertFalse(turtle.isEmpty());
    for (Map.Entry<String, Lang> form :
        Map.of("rdf", Lang.RDFXML, "jsonld", Lang.JSONLD11, "nt", Lang.NTRIPLES).entrySet()) {
      Graph other = graph("/data/" + thing + "." + form.getKey(), form.getValue());
      assertTrue(turtle.isIsomorphicWith(other), form.getKey());
    }
    String json = embedded("/page/" + thing + "?lang=ko");
    assertTrue(turtle.isIsomorphicWith(RDFParser.fromString(json, Lang.JSONLD11).toGraph()), json);
  }

  @Test
  void of_much_data_the_page_holds_what_is_said_of_the_thing_itself() throws Exception {
    String json = embedded("/page/id/model/deepseek-r1");
    Graph own = RDFParser.fromString(json, Lang.JSONLD11).toGraph();
    Node model = Vocab.id("model", "deepseek-r1");
    assertTrue(own.find(model, Node.ANY, Node.ANY).toList().size() > 10);
    assertEquals(own.size(), own.find(model, Node.ANY, Node.ANY).toList().size());
  }

  @Test
  void no_label_ends_the_script_that_holds_it() {
    DatasetGraph dataset =
        RDFParser.fromString(
                "<https://w3id.org/provender/id/model/x> <https://example.org/p> \"</script><script>alert(1)\" .",
                Lang.TURTLE)
            .toDatasetGraph();
    KnowledgeGraph graph =
        new KnowledgeGraph(dataset, dataset.getDefaultGraph(), Map.of(), Map.of());
    String json = new EmbeddedData(graph, Language.EN).of(Vocab.id("model", "x"));
    assertFalse(json.contains("<"), json);
    assertTrue(
        RDFParser.fromString(json, Lang.JSONLD11)
            .toGraph()
            .contains(
                Vocab.id("model", "x"),
                Node.ANY,
                NodeFactory.createLiteralString("</script><script>alert(1)")));
  }

  @Test
  void the_home_page_describes_the_dataset_to_search_engines() throws Exception {
    JsonObject json = JSON.parse(embedded("/?lang=ko"));
    assertEquals("https://schema.org/", json.getObj("@context").getString("@vocab"));
    assertEquals("Dataset", json.getString("@type"));
    assertEquals(DatasetDescription.DATASET, json.getString("@id"));
    int length = json.getString("description").length();
    assertTrue(length >= 50 && length <= 5000, "description of " + length);
    assertEquals("https://creativecommons.org/licenses/by/4.0/", json.getString("license"));
    String dump = json.getObj("distribution").getString("contentUrl");
    assertEquals(200, get(dump).statusCode());
    assertFalse(RDFParser.fromString(json.toString(), Lang.JSONLD11).toGraph().isEmpty(), "as RDF");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/page/id/dataset/the-pile | cite-as canonical type describedby alternate linkset license collection",
        "/data/id/dataset/the-pile.ttl | describes alternate linkset license collection",
        "/id/dataset/the-pile | cite-as describedby alternate linkset",
        "/compare?model=deepseek-r1&model=gpt-4o | alternate license collection",
        "/ontology | cite-as canonical type describedby alternate license",
        "/ | cite-as canonical type item service-desc describedby license",
        "/.well-known/void | describes alternate license"
      })
  void typed_links_stand_in_the_header_and_lead_somewhere(String path, String relations)
      throws Exception {
    String header = get(path).headers().firstValue("Link").orElse("");
    for (String relation : relations.split(" ", -1)) {
      assertTrue(header.contains("; rel=\"" + relation + "\""), relation + " in " + header);
    }
    Matcher link =
        Pattern.compile("<(/[^>]*)>; rel=\"[^\"]+\"(?:; type=\"([^\"]+)\")?").matcher(header);
    int links = 0;
    while (link.find()) {
      HttpResponse<byte[]> there = get(link.group(1));
      String type = there.headers().firstValue("Content-Type").orElse("");
      boolean isEndpoint = link.group(1).equals("/sparql");
      assertTrue(isEndpoint || there.statusCode() == 200, link.group(1));
      assertTrue(link.group(2) == null || type.startsWith(link.group(2)), link.group() + type);
      links++;
    }
    assertTrue(links > 0);
  }

  @Test
  void a_page_says_by_the_alignments_what_it_is() throws Exception {
    String dataset = get("/page/id/dataset/the-pile").headers().firstValue("Link").orElse("");
    assertTrue(dataset.contains("<https://schema.org/Dataset>; rel=\"type\""), dataset);
    String model = get("/page/id/model/gpt-4o").headers().firstValue("Link").orElse("");
    assertFalse(model.contains("<https://schema.org/Dataset>"), model);
  }

  @Test
  void a_linkset_repeats_the_links_of_the_page_and_of_each_form() throws Exception {
    JsonObject json = JSON.parse(text("/linkset/id/dataset/the-pile.json"));
    List<String> anchors = new ArrayList<>();
    for (JsonValue each : json.get("linkset").getAsArray()) {
      anchors.add(each.getAsObject().getString("anchor"));
      assertTrue(each.getAsObject().hasKey("license"));
    }
    assertEquals(5, anchors.size());
    assertTrue(anchors.contains(base() + "/page/id/dataset/the-pile"));
    for (String anchor : anchors) {
      assertEquals(200, get(anchor).statusCode(), anchor);
    }
  }

  @Test
  void the_sitemap_lists_pages_that_answer() throws Exception {
    byte[] xml = get("/sitemap.xml").body();
    assertTrue(xml.length < 10_000_000, xml.length + " bytes");
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    NodeList all =
        parsers
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml))
            .getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      addresses.add(all.item(i).getTextContent());
    }
    assertTrue(addresses.size() > 4000 && addresses.size() <= 50_000, "" + addresses.size());
    assertTrue(addresses.contains(base() + "/page/id/model/deepseek-r1"));
    Collections.shuffle(addresses, new Random(100));
    for (String address : addresses.subList(0, 100)) {
      assertEquals(200, statusOfPage(address), address);
    }
    assertTrue(text("/robots.txt").contains("Sitemap: " + base() + "/sitemap.xml"));
  }

  @Test
  void the_dump_holds_every_statement_in_its_graph() throws Exception {
    try (InputStream in =
        new GZIPInputStream(new ByteArrayInputStream(get(DatasetDescription.DUMP).body()))) {
      DatasetGraph dump = RDFParser.source(in).lang(Lang.NQUADS).toDatasetGraph();
      long[] held = new long[1];
      Shipped.SERVED
          .dataset()
          .listGraphNodes()
          .forEachRemaining(name -> held[0] += Shipped.SERVED.dataset().getGraph(name).size());
      long[] dumped = new long[1];
      dump.listGraphNodes().forEachRemaining(name -> dumped[0] += dump.getGraph(name).size());
      assertEquals(held[0], dumped[0]);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rdf", "owl"})
  void protege_reads_the_same_ontology_from_rdf_xml(String extension) throws Exception {
    Graph turtle = graph("/ontology.ttl", Lang.TURTLE);
    assertTrue(turtle.isIsomorphicWith(graph("/ontology." + extension, Lang.RDFXML)));
    assertTrue(
        turtle.contains(
            NodeFactory.createURI(Vocab.BASE + "ns"), DCTerms.license.asNode(), Node.ANY));
  }

  @Test
  void the_name_of_a_term_lands_on_its_entry() throws Exception {
    String page = text("/ns");
    for (String term : List.of("Model", "Claim", "hasBaseModel")) {
      assertTrue(page.contains("id=\"" + term + "\""), term);
    }
  }

  @Test
  void openapi_names_this_server_and_routes_that_exist() throws Exception {
    var api = new OpenAPIV3Parser().readContents(text("/openapi.json"));
    assertTrue(api.getMessages().isEmpty(), api.getMessages().toString());
    assertEquals(base(), api.getOpenAPI().getServers().get(0).getUrl());
    for (String path : api.getOpenAPI().getPaths().keySet()) {
      String real =
          path.replace("{kind}", "model")
              .replace("{name}", "gpt-4o")
              .replace("{form}", "ttl")
              .replace("{law}", "ai-act");
      assertFalse(get(real).statusCode() == 404, real);
    }
  }
}
