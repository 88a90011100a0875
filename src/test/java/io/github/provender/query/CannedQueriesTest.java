package io.github.provender.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.provender.Shipped;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.lint.LintMessage;
import io.github.provender.lint.QueryLint;
import io.github.provender.lint.SourceText;
import io.github.provender.text.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every canned query: its header, its answer on the test world, and that it runs on the data. */
class CannedQueriesTest {
  private static final Path GOLDEN = World.FOLDER.resolve("golden");
  private static final NameIndex NAMES = new NameIndex(Shipped.GRAPH);
  private static KnowledgeGraph persistent = Shipped.GRAPH;

  @BeforeAll
  static void load_the_data_into_tdb2() {
    DatasetGraph tdb = DatabaseMgr.createDatasetGraph();
    tdb.getContext().set(TDB2.symUnionDefaultGraph, true);
    tdb.executeWrite(
        () ->
            Shipped.GRAPH
                .dataset()
                .find()
                .forEachRemaining(
                    quad -> {
                      if (!quad.isDefaultGraph()) {
                        tdb.add(quad);
                      }
                    }));
    persistent =
        new KnowledgeGraph(
            tdb, Shipped.GRAPH.union(), Shipped.GRAPH.places(), Shipped.GRAPH.prefixes());
  }

  private static Stream<DynamicTest> each(Consumer<CannedQuery> test) {
    return Shipped.CATALOG.all().stream()
        .map(query -> dynamicTest(query.slug(), () -> test.accept(query)));
  }

  private static String csv(CannedQuery query, KnowledgeGraph graph, Map<String, Node> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultFormat.CSV.write(query, graph, arguments, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static Map<String, Node> examples(CannedQuery query) {
    return QueryLint.examples(query, NAMES);
  }

  private static SourceText source(CannedQuery query) {
    return new SourceText("queries/" + query.slug() + ".rq", query.text());
  }

  private static List<LintMessage> errors(List<LintMessage> found) {
    return found.stream().filter(LintMessage::isError).toList();
  }

  @TestFactory
  Stream<DynamicTest> the_answer_on_the_test_world_is_the_golden_one() {
    return each(
        query -> {
          Path golden = GOLDEN.resolve(query.slug() + ".csv");
          String answer = World.answer(query);
          try {
            if ("write".equals(System.getProperty("golden"))) {
              Files.createDirectories(GOLDEN);
              Files.writeString(golden, answer);
            }
            assertEquals(Files.readString(golden), answer);
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  @Test
  void every_query_has_a_golden_and_every_golden_a_query() throws java.io.IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      Set<String> goldens =
          files
              .map(file -> file.getFileName().toString().replace(".csv", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(Shipped.CATALOG.slugs(), goldens);
    }
  }

  @TestFactory
  Stream<DynamicTest> the_examples_have_an_answer_in_the_shipped_data() {
    return each(
        query -> {
          assertEquals(
              List.of(), errors(QueryLint.answer(query, source(query), Shipped.GRAPH, NAMES)));
        });
  }

  @TestFactory
  Stream<DynamicTest> memory_and_tdb2_give_the_same_rows() {
    return each(
        query -> {
          Map<String, Node> examples = examples(query);
          String memory = csv(query, Shipped.GRAPH, examples);
          String tdb = persistent.dataset().calculateRead(() -> csv(query, persistent, examples));
          assertEquals(memory, tdb);
        });
  }

  @TestFactory
  Stream<DynamicTest> each_file_is_as_the_check_asks() {
    return each(
        query -> {
          assertEquals(List.of(), errors(source(query).style()));
          assertEquals(List.of(), errors(QueryLint.of(query, source(query))));
        });
  }

  /** What the check refuses by sight, a reader of YAML would read otherwise. */
  @TestFactory
  Stream<DynamicTest> headers_are_yaml() {
    return each(
        query -> {
          String yaml =
              query
                  .text()
                  .lines()
                  .takeWhile(line -> line.startsWith("#+"))
                  .map(line -> line.substring(2).replaceFirst("^ ", ""))
                  .collect(Collectors.joining("\n"));
          Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
          assertEquals(query.tags(), read.get("tags"), "tags as YAML");
          for (Language language : Language.values()) {
            String key = language == Language.EN ? "asked" : "asked_" + language.code();
            assertEquals(query.asked(language), read.getOrDefault(key, List.of()), key);
          }
          query
              .header()
              .forEach((key, value) -> assertEquals(value, String.valueOf(read.get(key)), key));
        });
  }

  @Test
  void at_least_fifty_questions_have_a_title_in_each_language() {
    for (Language language : Language.values()) {
      long own =
          Shipped.CATALOG.all().stream()
              .filter(
                  query ->
                      language == Language.EN
                          || !query.title(language).equals(query.title(Language.EN)))
              .count();
      assertTrue(own >= 50, own + " in " + language);
    }
  }

  @Test
  void descriptions_are_as_editors_expect_them() {
    Graph graph = KnowledgeGraph.of(List.of(QueryDescriptions.of(Shipped.CATALOG))).union();
    String sh = "http://www.w3.org/ns/shacl#";
    Node type = io.github.provender.rdf.Vocab.TYPE;
    List<Node> described =
        graph
            .find(Node.ANY, type, iri(sh + "SPARQLExecutable"))
            .mapWith(t -> t.getSubject())
            .toList();
    assertEquals(Shipped.CATALOG.all().size(), described.size());
    for (Node node : described) {
      List<Node> comments =
          objects(graph, node, iri("http://www.w3.org/2000/01/rdf-schema#comment"));
      assertTrue(
          comments.stream().anyMatch(c -> !c.getLiteralLanguage().isEmpty()), node.toString());
      assertFalse(objects(graph, node, iri("https://schema.org/target")).isEmpty());
      assertFalse(objects(graph, node, iri(sh + "prefixes")).isEmpty());
      List<Node> selects = objects(graph, node, iri(sh + "select"));
      assertEquals(1, selects.size());
      QueryFactory.create(selects.get(0).getLiteralLexicalForm(), Syntax.syntaxSPARQL_11);
    }
  }

  private static Node iri(String iri) {
    return org.apache.jena.graph.NodeFactory.createURI(iri);
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
  }
}
