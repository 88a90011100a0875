package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.provender.http.HttpProblem;
import io.github.provender.http.Limits;
import io.github.provender.http.Spool;
import io.github.provender.http.TemporarySpace;
import io.github.provender.query.ResultFormat;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.sparql.W3cManifest.Case;
import io.github.provender.sparql.guard.QueryPolicy;
import io.github.provender.text.MediaFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.process.normalize.NormalizeRDFTerms;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.ResultSetGraphVocab;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The W3C's tests of SPARQL 1.0 and 1.1 queries against the endpoint's own policy and executor.
 *
 * <p>They are not kept here: {@code git clone https://github.com/w3c/rdf-tests} and run with {@code
 * -Dw3c=PATH}. What is known to differ, and why, stands in {@code w3c/skips.tsv}.
 */
class W3cTest {
  private static final QueryPolicy POLICY =
      new QueryPolicy(Map.of(), Limits.DEFAULT.patternCharacters());
  private static final TemporarySpace SPACE =
      new TemporarySpace(Path.of(System.getProperty("java.io.tmpdir")), Spool.MAX_BYTES);
  private static final RDFNode TRUE = ResourceFactory.createTypedLiteral(true);
  private static final int MILLISECONDS = Limits.DEFAULT.answerMillis();
  private static final String NO_TESTS =
      "the W3C's tests are not run: -Dw3c=PATH names a clone of https://github.com/w3c/rdf-tests";

  @TestFactory
  Stream<DynamicNode> agrees_with_the_w3c() throws IOException {
    String folder = System.getProperty("w3c", "");
    assumeTrue(!folder.isEmpty(), NO_TESTS);
    Map<String, String> skips = skips();
    return Stream.of(
            "sparql10/manifest.ttl",
            "sparql11/manifest-sparql11-query.ttl",
            "sparql11/manifest-sparql11-results.ttl")
        .map(manifest -> Path.of(folder, "sparql", manifest))
        .flatMap(W3cManifest::cases)
        .map(
            test ->
                DynamicTest.dynamicTest(
                    test.id(),
                    () -> {
                      String reason = skips.getOrDefault(test.id(), "");
                      assumeTrue(reason.isEmpty(), reason);
                      check(test);
                    }));
  }

  private static Map<String, String> skips() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/w3c/skips.tsv"))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }
  }

  private static void check(Case test) throws IOException {
    switch (test.kind()) {
      case "PositiveSyntaxTest", "PositiveSyntaxTest11" -> POLICY.admit(text(test));
      case "NegativeSyntaxTest", "NegativeSyntaxTest11" ->
          assertThrows(HttpProblem.class, () -> POLICY.admit(text(test)));
      case "QueryEvaluationTest", "CSVResultFormatTest" -> evaluate(test);
      default -> assumeFalse(true, test.kind() + " is no test of queries");
    }
  }

  /** Relative addresses are meant against the query's own. */
  private static String text(Case test) throws IOException {
    return "BASE <" + test.query() + "> " + Files.readString(W3cManifest.file(test.query()));
  }

  private static void evaluate(Case test) throws IOException {
    Query query = POLICY.admit(text(test)).query();
    boolean isGraph = query.isConstructType() || query.isDescribeType();
    boolean isCsv = test.result().endsWith(".csv");
    MediaFormat format =
        isGraph ? RdfFormat.N_TRIPLES : isCsv ? ResultFormat.CSV : ResultFormat.JSON;
    try (BoundedExecution execution =
            new BoundedExecution(query, data(test, query), Limits.DEFAULT, MILLISECONDS);
        Spool answer = execution.result(format, SPACE)) {
      if (isGraph) {
        Graph made = GraphFactory.createDefaultGraph();
        RDFParser.source(answer.content()).lang(Lang.NTRIPLES).parse(made);
        assertTrue(made.isIsomorphicWith(RDFDataMgr.loadGraph(test.result())), made::toString);
      } else if (query.isAskType()) {
        boolean made = ResultSetMgr.readBoolean(answer.content(), ResultSetLang.RS_JSON);
        assertEquals(isTrue(test.result()), made);
      } else {
        Lang read = isCsv ? ResultSetLang.RS_CSV : ResultSetLang.RS_JSON;
        assertSame(test, ResultSetMgr.read(answer.content(), read));
      }
    }
  }

  /** Rows by value; as graphs, since what blank nodes are called does not count. */
  private static void assertSame(Case test, ResultSet made) {
    ResultSetRewindable ours = made.rewindable();
    ResultSetRewindable theirs = ResultSetFactory.load(test.result()).rewindable();
    assertTrue(
        rows(ours).isIsomorphicWith(rows(theirs)),
        () -> "made\n" + text(ours) + "expected\n" + text(theirs));
  }

  private static Graph rows(ResultSetRewindable rows) {
    Graph graph = GraphFactory.createDefaultGraph();
    rows.reset();
    while (rows.hasNext()) {
      Node row = NodeFactory.createBlankNode();
      graph.add(row, RDF.type.asNode(), NodeFactory.createLiteralString("row"));
      Binding values = rows.nextBinding();
      values.forEach(
          (variable, value) ->
              graph.add(
                  row,
                  NodeFactory.createURI("urn:" + variable.getVarName()),
                  value.isURI() ? named(value) : NormalizeRDFTerms.normalizeValue(value)));
    }
    return graph;
  }

  /** Results name files by relative addresses, which are read as if against another folder. */
  private static Node named(Node address) {
    String text = address.getURI();
    return text.startsWith("file:")
        ? NodeFactory.createURI(text.substring(text.lastIndexOf('/') + 1))
        : address;
  }

  private static boolean isTrue(String result) {
    return result.endsWith(".ttl")
        ? RDFDataMgr.loadModel(result).contains(null, ResultSetGraphVocab.p_boolean, TRUE)
        : ResultSetFactory.result(result).getBooleanResult();
  }

  private static String text(ResultSetRewindable rows) {
    rows.reset();
    return ResultSetFormatter.asText(rows);
  }

  private static DatasetGraph data(Case test, Query query) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Stream<String> named =
        Stream.of(test.graphs(), query.getGraphURIs(), query.getNamedGraphURIs())
            .flatMap(List::stream);
    data.executeWrite(
        () -> {
          test.data().forEach(file -> RDFParser.source(file).parse(data.getDefaultGraph()));
          named.forEach(
              file -> data.addGraph(NodeFactory.createURI(file), RDFDataMgr.loadGraph(file)));
        });
    return data;
  }
}
