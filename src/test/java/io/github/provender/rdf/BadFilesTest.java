package io.github.provender.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.provender.Shipped;
import io.github.provender.cli.Provender;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a file is told with its place, and nothing of the file is loaded. */
class BadFilesTest {
  private static final Path HERE = Path.of("").toAbsolutePath();

  @TempDir private Path folder;

  private record Outcome(int exit, String out, String err) {}

  /** Without ontology and rules, so that only the reading is tested. */
  @BeforeEach
  void in_an_empty_workspace() throws IOException {
    System.setProperty("provender.home", Files.createDirectory(folder.resolve("none")).toString());
  }

  @AfterEach
  void back_to_the_checkout() {
    System.setProperty("provender.home", HERE.toString());
  }

  private static Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Provender.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Outcome(exit, out.toString(), err.toString());
  }

  private static void seen(String id, String what) {
    System.out.println(id + " ok " + what.strip().lines().findFirst().orElse(""));
  }

  @ParameterizedTest
  @MethodSource("io.github.provender.rdf.BadFile#all")
  void a_file_gets_the_answer_it_deserves(BadFile bad) throws IOException {
    Path file = folder.resolve(bad.file());
    Files.write(file, bad.bytes().get());
    Outcome outcome = run("validate", "--quiet", file.toString());
    String said = outcome.exit() == 0 ? outcome.out() : outcome.err();
    assertEquals(bad.exit(), outcome.exit(), said);
    assertTrue(said.matches("(?s).*" + bad.message() + ".*"), said);
    assertTrue(outcome.exit() == 0 || outcome.out().isEmpty(), outcome.out());
    assertTrue(outcome.exit() == 0 || said.contains(" / fix: "), said);
    assertFalse(said.contains("\tat "), said);
    seen(bad.id(), said.replace(folder + "/", ""));
  }

  @Test
  void a_context_elsewhere_is_never_asked_for() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer elsewhere =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    elsewhere.start();
    try {
      String url = "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/c.jsonld";
      for (String context :
          List.of("\"" + url + "\"", "[{},\"" + url + "\"]", "{\"@import\":\"" + url + "\"}")) {
        Path file = folder.resolve("context.jsonld");
        Files.writeString(file, "{\"@context\": " + context + ", \"a\": 1}");
        Outcome outcome = run("validate", file.toString());
        assertEquals(4, outcome.exit());
        assertTrue(outcome.err().contains("remote context not allowed: " + url), outcome.err());
      }
    } finally {
      elsewhere.stop(0);
    }
    assertEquals(0, asked.get());
    seen("D18", "remote context refused, requests sent: " + asked.get());
  }

  @Test
  void what_is_no_file_cannot_be_read() throws Exception {
    Path pipe = folder.resolve("pipe.ttl");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(made.waitFor() == 0, "mkfifo is missing");
    Path unnamed = Files.writeString(folder.resolve("notes.txt"), "x");
    for (Path file : List.of(folder, pipe, unnamed, folder.resolve("missing.ttl"))) {
      Outcome outcome = run("validate", file.toString());
      assertEquals(3, outcome.exit(), outcome.err());
      assertTrue(outcome.err().contains(": cannot read: "), outcome.err());
      seen("D23", outcome.err().replace(folder + "/", ""));
    }
  }

  @Test
  void an_unreadable_file_cannot_be_read() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.ttl"), BadFile.SP + "1 .");
    assumeTrue(file.toFile().setReadable(false), "no permissions here");
    assumeTrue(!Files.isReadable(file), "this user may read every file");
    Outcome outcome = run("validate", file.toString());
    assertEquals(3, outcome.exit());
    assertTrue(outcome.err().contains("cannot read: permission denied"), outcome.err());
    seen("D23", outcome.err());
  }

  @Test
  void equal_labels_of_blank_nodes_in_two_files_stay_distinct() {
    byte[] text = "_:x <http://p.example/> 1 .".getBytes(StandardCharsets.UTF_8);
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : List.of("a.ttl", "b.ttl")) {
      RdfFile.parse(name, text, Lang.TURTLE).quads().forEach(quad -> graph.add(quad.asTriple()));
    }
    Graph wanted =
        RDFParser.fromString("[] <http://p.example/> 1 . [] <http://p.example/> 1 .", Lang.TURTLE)
            .toGraph();
    assertTrue(graph.isIsomorphicWith(wanted), graph.toString());
    seen("D15", "two files, two nodes");
  }

  @Test
  void a_folder_may_hold_every_kind_of_rdf() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("a.ttl"), BadFile.SP + "1 .");
    Files.writeString(own.resolve("b.nq"), BadFile.SP + "\"2\" <http://g.example/> .");
    Files.writeString(own.resolve("c.rdf"), BadFile.RDF.formatted("<e:p>x</e:p>"));
    Files.writeString(own.resolve("d.jsonld"), "{\"http://p.example/\": 3}");
    Files.write(
        own.resolve("e.nt.gz"),
        BadFile.gzip((BadFile.SP + "\"4\" .").getBytes(StandardCharsets.UTF_8)));
    Files.writeString(own.resolve("notes.txt"), "no RDF");
    Outcome outcome = run("validate", "--data", own.toString());
    assertEquals(0, outcome.exit(), outcome.err());
    assertEquals(5, outcome.out().lines().filter(l -> l.endsWith(": 1 statements")).count());
  }

  @Test
  void values_and_things_that_the_rules_do_not_want_are_findings() throws IOException {
    back_to_the_checkout();
    Path file = folder.resolve("foreign.trig");
    Files.writeString(
        file,
        """
        BASE <https://w3id.org/provender/id/claim/>
        PREFIX pv: <https://w3id.org/provender/ns#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        <../document/deepseek-r1-v1> { <bad.1> pv:isStatedIn <../document/deepseek-r1-v1> . }
        <bad.1> {
          <../model/deepseek-r1> pv:minValue 1.0 .
          <http://foreign.example/x> <http://foreign.example/p> 1 .
        }
        <../graph/registry> { <../model/deepseek-r1> rdfs:label "%s"@en . }
        """
            .formatted("a".repeat(10_000)));
    Outcome outcome = run("validate", "--quiet", file.toString());
    assertEquals(1, outcome.exit(), outcome.err());
    assertTrue(outcome.out().contains("[decimal-not-canonical]"), outcome.out());
    assertTrue(outcome.out().matches("(?s).*foreign.example/x>.*\\[foreign-thing\\].*"));
    assertTrue(
        outcome.out().matches("(?s).*foreign.trig:\\d+:\\d+: error: [^\n]*\\[LabelIsShort\\].*"),
        outcome.out());
    seen("H17", "a label of 10 kB is a finding of LabelIsShort");
    seen("D06", "1.0 is a finding of decimal-not-canonical");
    seen("D24", "http://foreign.example/x is a finding of foreign-thing");
  }

  @Test
  void the_known_context_declares_the_prefixes_of_the_shipped_files() {
    String text =
        "{\"@context\": \"" + BundledContexts.OWN + "\", \"@id\": \"%s:x\", \"rdfs:label\": \"x\"}";
    for (String prefix : List.of("a", "aspect", "d", "doc", "m", "nature", "org", "pv", "unit")) {
      RdfFile file =
          RdfFile.parse(
              "x.jsonld", text.formatted(prefix).getBytes(StandardCharsets.UTF_8), Lang.JSONLD);
      String wanted = Shipped.GRAPH.prefixes().getOrDefault(prefix, "") + "x";
      assertEquals(wanted, file.quads().get(0).getSubject().getURI());
    }
  }

  @Test
  void every_file_of_the_ontology_has_its_graph_reserved() {
    Shipped.WORKSPACE
        .ontology()
        .forEach(
            file ->
                assertTrue(
                    LocatingProfile.isReserved(
                        Vocab.ID + "graph/" + file.getFileName().toString().replace(".ttl", "")),
                    file.toString()));
  }
}
