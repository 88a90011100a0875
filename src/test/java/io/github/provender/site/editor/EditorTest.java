package io.github.provender.site.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.NoHurry;
import io.github.provender.Shipped;
import io.github.provender.graph.Workspace;
import io.github.provender.ops.DatasetVersion;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.Server;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.queries.QueryPage;
import io.github.provender.text.Language;
import io.github.provender.validate.RuleSet;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String LIBRARY = "/assets/yasgui/4.5.0/";
  private static final Pattern FOREIGN =
      Pattern.compile("(src|href|action|url\\(|import|fetch)[=(\\s\"']*(https?:)?//");

  private static Server server;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    Path queries = Files.createDirectory(folder.resolve("queries"));
    for (Path query : Shipped.WORKSPACE.queries()) {
      Files.copy(query, queries.resolve(query.getFileName()));
    }
    Files.writeString(
        queries.resolve("hardware.rq"),
        """
        #+ summary: Hardware
        #+ tags:
        #+   - newtag
        CONSTRUCT WHERE { ?s a <https://w3id.org/provender/ns#Hardware> }
        """);
    server =
        Server.start(
            DatasetVersion.of(
                Shipped.SERVED,
                QueryCatalog.of(new Workspace(folder)),
                RuleSet.of(Shipped.WORKSPACE)),
            NoHurry.settings());
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Accept", accept)
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String page(String path) throws Exception {
    HttpResponse<String> response = get(path, "text/html");
    assertEquals(200, response.statusCode(), path);
    return response.body();
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void every_canned_query_is_an_example_under_its_title() throws Exception {
    String page = page("/editor?lang=ko");
    for (CannedQuery query : Shipped.CATALOG.all()) {
      assertTrue(page.contains("href=\"/editor?example=" + query.slug() + "&amp;lang=ko\""));
      assertTrue(page.contains(">" + query.title(Language.KO) + "</a>"), query.slug());
    }
    assertTrue(page.contains("<form id=\"plain\" method=\"get\" action=\"/sparql\">"));
  }

  @Test
  void the_text_area_holds_the_query_given_or_the_example() throws Exception {
    String query = "SELECT * { ?s ?p \"</textarea><script>\" }";
    String page = page("/editor?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    assertTrue(page.contains("\"&lt;/textarea>") || page.contains("&lt;/textarea&gt;"), page);
    assertFalse(page.contains("</textarea><script>"));
    assertTrue(page("/editor?example=lineage").contains("id/model/deepseek-r1"));
    assertEquals(404, get("/editor?example=nothing", "text/html").statusCode());
  }

  @Test
  void the_library_is_served_to_be_kept_for_ever() throws Exception {
    HttpResponse<String> script = get(LIBRARY + "yasgui.min.js", "*/*");
    assertEquals(200, script.statusCode());
    assertEquals("text/javascript;charset=utf-8", header(script, "Content-Type"));
    assertTrue(header(script, "Cache-Control").contains("immutable"));
    HttpResponse<String> style = get(LIBRARY + "yasgui.min.css", "*/*");
    assertEquals("text/css;charset=utf-8", header(style, "Content-Type"));
    assertFalse(header(get("/editor.js", "*/*"), "Cache-Control").contains("immutable"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yasgui.html",
        "yasgui.min.js.map",
        "yasgui.min.js/../yasgui.html",
        "../build/yasgui.html",
        "..%2Fpackage.json",
        "%2e%2e/package.json",
        "..%5Cpackage.json",
        ""
      })
  void nothing_else_of_the_library_is_served(String file) throws Exception {
    int status = get(LIBRARY + file, "*/*").statusCode();
    assertTrue(status == 404 || status == 400, file + " " + status);
  }

  @Test
  void only_style_attributes_are_relaxed_and_only_in_the_editor() throws Exception {
    String policy = header(get("/editor", "text/html"), "Content-Security-Policy");
    assertEquals(
        header(get("/queries", "text/html"), "Content-Security-Policy"),
        policy.replace("style-src-attr 'unsafe-inline'; ", ""));
    assertTrue(policy.contains("style-src-attr 'unsafe-inline'"), policy);
  }

  @Test
  void nothing_of_ours_names_another_host_to_load_from() throws Exception {
    for (String path : List.of("/editor.js", "/editor.css")) {
      String text = page(path);
      assertFalse(FOREIGN.matcher(text).find(), path);
      assertFalse(text.contains("prefix.cc"), path);
    }
  }

  @Test
  void completion_knows_every_term_of_the_ontology_in_the_language() throws Exception {
    JsonObject json = JSON.parse(page("/terms.json?lang=ko"));
    List<String> kinds = new ArrayList<>();
    Map<String, String> labels = new TreeMap<>();
    for (JsonValue term : json.get("terms").getAsArray()) {
      labels.put(term.getAsObject().getString("iri"), term.getAsObject().getString("label"));
      kinds.add(term.getAsObject().getString("kind"));
    }
    assertTrue(kinds.containsAll(List.of("class", "property", "thing")));
    assertEquals(Vocab.NS, json.getObj("prefixes").getString("pv"));
    for (Node type :
        List.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty).stream()
            .map(resource -> resource.asNode())
            .toList()) {
      for (Node term : Shipped.GRAPH.subjects(Vocab.TYPE, type)) {
        if (term.isURI() && term.getURI().startsWith(Vocab.NS)) {
          String label = labels.getOrDefault(term.getURI(), "");
          assertTrue(label.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3), term + label);
        }
      }
    }
    assertEquals("DeepSeek-R1", labels.get(Vocab.ID + "model/deepseek-r1"));
  }

  @Test
  void queries_are_listed_by_tag_and_found_by_their_words() throws Exception {
    String all = page("/queries?lang=ko");
    assertTrue(all.contains("<h2>계보</h2>") && all.contains("<h2>newtag</h2>"));
    String found = page("/queries?q=benchmark&lang=en");
    assertTrue(found.contains("/queries/benchmark-in-training?"), found);
    assertFalse(found.contains("/queries/lineage?"), found);
    assertTrue(
        page("/queries?q=%EB%B2%A4%EC%B9%98%EB%A7%88%ED%81%AC&lang=ko").contains("/queries/"));
    assertFalse(page("/queries?q=qqqq").contains("/queries/models?"));
  }

  @Test
  void each_parameter_has_the_control_of_its_type() throws Exception {
    String form = page("/queries/newest-claims?lang=ko");
    assertTrue(form.contains("type=\"date\" name=\"since\""), form);
    assertTrue(form.contains(">기준일</label>"), form);
    String models = page("/queries/lineage?lang=en");
    assertTrue(models.contains("<option value=\"deepseek-r1\">DeepSeek-R1</option>"), models);
    assertTrue(models.contains("list=\"choices-model\""), models);
  }

  @Test
  void what_a_form_offers_is_understood() throws Exception {
    String page = page("/queries/family-comparison?lang=en");
    String iri = Vocab.ID + "family/deepseek-r1";
    assertTrue(page.contains("<option value=\"" + iri + "\">"), "a slug that means a model");
    assertEquals(200, get("/queries/family-comparison?family=" + iri, "text/html").statusCode());
  }

  @Test
  void a_wrong_value_is_told_at_its_field() throws Exception {
    HttpResponse<String> wrong = get("/queries/lineage?model=nothing-such", "text/html");
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body().contains("role=\"alert\""));
    assertTrue(wrong.body().contains("aria-invalid=\"true\" aria-describedby=\"problem\""));
    assertEquals(400, get("/queries/models?page=0", "text/html").statusCode());
    assertEquals(400, get("/queries/models?format=xls", "text/html").statusCode());
  }

  @Test
  void the_bound_text_is_the_query_that_was_run() throws Exception {
    HttpResponse<String> bound = get("/queries/lineage?show=query&model=gpt-4o", "*/*");
    assertTrue(header(bound, "Content-Type").startsWith("text/plain"));
    assertTrue(bound.body().contains("<" + Vocab.ID + "model/gpt-4o>"), bound.body());
    QueryFactory.create(bound.body(), Syntax.syntaxSPARQL_11);
    String page = page("/queries/lineage?model=gpt-4o");
    assertTrue(page.contains("/editor?query=" + LinkBuilder.encode(bound.body().strip())), page);
    assertTrue(page("/queries/lineage?show=query").contains("deepseek-r1"), "the example");
  }

  @Test
  void many_rows_come_in_pages_but_download_whole() throws Exception {
    HttpResponse<String> first = get("/queries/newest-claims", "text/html");
    assertEquals(QueryPage.SIZE, first.body().split("<tr><td class=\"sentence\">", -1).length - 1);
    assertEquals("</queries/newest-claims?page=2>; rel=\"next\"", header(first, "Link"));
    assertTrue(first.body().contains("rel=\"next\""));
    HttpResponse<String> second = get("/queries/newest-claims?page=2", "text/html");
    assertTrue(header(second, "Link").contains("?page=1>; rel=\"prev\""));
    assertFalse(second.body().equals(first.body()));
    assertEquals(404, get("/queries/newest-claims?page=999", "text/html").statusCode());
    long whole = get("/queries/newest-claims?page=2", "text/csv").body().lines().count();
    assertTrue(whole > 2 * QueryPage.SIZE, whole + " lines");
    assertEquals("", header(get("/queries/lineage?model=gpt-4o", "text/html"), "Link"));
  }

  @Test
  void a_row_is_a_sentence_with_its_source_and_heads_are_in_the_language() throws Exception {
    String page = page("/queries/compute-by-stage?model=gpt-4o&lang=ko");
    assertTrue(page.contains("</a>의 <a href="), page);
    assertTrue(page.contains("에 대한 언급이 없다.</td>"), page);
    assertTrue(page.contains("<th scope=\"col\">Provender의 비고</th>"), page);
    assertTrue(page.contains("<td class=\"source\">"), page);
    assertFalse(page.contains(">claim<"), page);
    String amounts = page("/queries/compute-by-stage?model=deepseek-v3-base&lang=ko");
    assertTrue(amounts.contains("<p>8행</p>"), amounts);
  }

  @Test
  void a_query_that_constructs_is_shown_and_had_in_every_form_of_rdf() throws Exception {
    String page = page("/queries/hardware");
    assertTrue(page.contains("/queries/hardware?format=jsonld"), page);
    assertTrue(page.contains("NVIDIA H100"), page);
    HttpResponse<String> turtle = get("/queries/hardware", "text/turtle");
    assertTrue(header(turtle, "Content-Type").startsWith("text/turtle"));
    long triples = RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph().size();
    assertTrue(triples > 3);
    String xml = page("/queries/hardware?format=rdf");
    assertEquals(triples, RDFParser.fromString(xml, Lang.RDFXML).toGraph().size());
  }
}
