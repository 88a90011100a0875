package io.github.provender.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.provender.Shipped;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.text.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
    ResultFormat.CSV.write(query, graph, arguments, Language.EN, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static Map<String, Node> examples(CannedQuery query) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    query.parameters().stream()
        .filter(Parameter::required)
        .forEach(parameter -> given.put(parameter.name(), List.of(parameter.example())));
    return Arguments.of(query, given, NAMES);
  }

  @TestFactory
  Stream<DynamicTest> the_answer_on_the_test_world_is_the_golden_one() {
    return each(
        query -> {
          Path golden = GOLDEN.resolve(query.slug() + ".csv");
          String answer = csv(query, World.GRAPH, World.arguments(query));
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
          String answer = csv(query, Shipped.GRAPH, examples(query));
          assertTrue(answer.lines().count() > 1, "no row");
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
  Stream<DynamicTest> headers_follow_the_rules() {
    return each(
        query -> {
          List<String> header = query.text().lines().takeWhile(l -> l.startsWith("#+")).toList();
          for (String key : List.of("summary", "summary_ko", "description", "description_ko")) {
            String value = query.header().getOrDefault(key, "");
            assertFalse(value.isBlank(), "no " + key);
            assertFalse(value.contains(": "), key + " holds ': ', which YAML takes for a key");
          }
          assertFalse(query.tags().isEmpty(), "no tags");
          String yaml =
              header.stream()
                  .map(line -> line.substring(2).replaceFirst("^ ", ""))
                  .collect(Collectors.joining("\n"));
          Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
          assertEquals(query.tags(), read.get("tags"), "tags as YAML");
          assertEquals("GET", read.get("method"));
          int tags = header.indexOf("#+ tags:");
          assertTrue(
              header.subList(tags + 1, header.size()).stream()
                  .allMatch(l -> l.startsWith("#+   - ")),
              "tags do not come last");
          assertTrue(query.query().isSelectType(), "not a SELECT");
          assertTrue(query.query().hasOrderBy(), "no ORDER BY");
          assertTrue(query.slug().equals("sample") || !query.query().hasLimit(), "a LIMIT");
        });
  }

  @TestFactory
  Stream<DynamicTest> parameters_follow_the_rules() {
    return each(
        query -> {
          List<String> names = query.parameters().stream().map(Parameter::name).toList();
          for (String one : names) {
            assertTrue(one.matches("[A-Za-z0-9]+"), one);
            assertTrue(
                names.stream().allMatch(other -> other.equals(one) || !other.startsWith(one)),
                one + " begins another name");
          }
          query.parameters().stream()
              .filter(Parameter::required)
              .forEach(p -> assertFalse(p.example().isEmpty(), p.name() + " has no example"));
        });
  }

  @TestFactory
  Stream<DynamicTest> with_its_examples_a_query_is_strict_sparql() {
    return each(query -> QueryFactory.create(query.withExamples(), Syntax.syntaxSPARQL_11));
  }

  @Test
  void at_least_fifty_questions_have_a_title_in_each_language() {
    assertTrue(Shipped.CATALOG.all().size() >= 50, Shipped.CATALOG.all().size() + " queries");
    Shipped.CATALOG
        .all()
        .forEach(query -> assertFalse(query.title(Language.KO).equals(query.title(Language.EN))));
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
