package io.github.provender.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.shared.DeleteDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** What is stored is found as Jena's own dataset finds it. */
class StoredDatasetTest {
  private static final String TEXT =
      """
      PREFIX : <https://example.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      :g1 { :a :p :b , "b" , "b"@en , "b"@ko , 1 , 01 , "1" , "1"^^xsd:decimal . :b :p :a . _:x :p _:y }
      :g2 { :a :p :b . :a :q "Größe 크기" , "" . :g1 :p :g2 }
      :g3 { :a :p :b . :p :p :p . :b :p :a }
      """;

  private static final List<Quad> QUADS =
      RdfFile.parse("test.trig", TEXT.getBytes(StandardCharsets.UTF_8), Lang.TRIG).quads();

  private static final StoredDataset STORED = stored(QUADS);
  private static final DatasetGraph EXPECTED = expected();

  private static StoredDataset stored(List<Quad> quads) {
    try {
      ByteArrayOutputStream rest = new ByteArrayOutputStream();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TermsWriter terms = new TermsWriter();
      QuadsWriter writer = new QuadsWriter(terms);
      quads.forEach(quad -> writer.add(quad.getGraph(), quad.asTriple()));
      quads.forEach(quad -> writer.add(quad.getGraph(), quad.asTriple()));
      writer.write(new DataOutputStream(rest));
      terms.write(new DataOutputStream(bytes));
      rest.writeTo(bytes);
      ByteBuffer in = ByteBuffer.wrap(bytes.toByteArray());
      StoredDataset stored = new StoredDataset(QuadTable.read(in, Terms.read(in)));
      assertEquals(0, in.remaining());
      return stored;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static DatasetGraph expected() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    QUADS.forEach(dataset::add);
    return dataset;
  }

  /** All terms, some that are none of these, and none at all. */
  private static List<Node> asked() {
    Set<Node> terms = new TreeSet<>(Comparator.comparing(Node::toString));
    QUADS.forEach(
        q -> terms.addAll(List.of(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject())));
    return Stream.concat(
            terms.stream(),
            Stream.of(
                Node.ANY,
                Vocab.TYPE,
                NodeFactory.createLiteralLang("b", "zh"),
                NodeFactory.createTripleTerm(Vocab.TYPE, Vocab.TYPE, Vocab.TYPE)))
        .toList();
  }

  private static List<String> texts(java.util.Iterator<?> found) {
    List<String> texts = new ArrayList<>();
    found.forEachRemaining(each -> texts.add(each.toString()));
    texts.sort(Comparator.naturalOrder());
    return texts;
  }

  @Test
  void every_pattern_finds_what_it_finds_elsewhere() {
    List<Node> asked = asked();
    int found = 0;
    for (Node graph : asked) {
      for (Node subject : asked) {
        for (Node property : List.of(Node.ANY, QUADS.get(0).getPredicate(), Vocab.TYPE)) {
          for (Node object : asked) {
            List<String> wanted = texts(EXPECTED.findNG(graph, subject, property, object));
            assertEquals(wanted, texts(STORED.findNG(graph, subject, property, object)));
            found += wanted.size();
          }
        }
      }
    }
    assertTrue(found > QUADS.size());
  }

  @Test
  void the_default_graph_has_each_statement_once() {
    Set<Triple> statements = QUADS.stream().map(Quad::asTriple).collect(Collectors.toSet());
    assertTrue(statements.size() < QUADS.size());
    assertEquals(statements.size(), STORED.getDefaultGraph().size());
    for (Node subject : asked()) {
      List<Triple> found = STORED.getDefaultGraph().find(subject, Node.ANY, Node.ANY).toList();
      assertEquals(found.size(), Set.copyOf(found).size());
      assertEquals(
          statements.stream()
              .filter(t -> subject.equals(Node.ANY) || t.getSubject().equals(subject))
              .collect(Collectors.toSet()),
          Set.copyOf(found));
    }
  }

  @Test
  void it_knows_its_graphs() {
    Node one = QUADS.get(0).getGraph();
    assertEquals(3, STORED.size());
    assertEquals(
        Set.copyOf(Iter.toList(EXPECTED.listGraphNodes())),
        Set.copyOf(Iter.toList(STORED.listGraphNodes())));
    assertTrue(STORED.containsGraph(one));
    assertFalse(STORED.containsGraph(Vocab.TYPE));
    assertFalse(STORED.containsGraph(QUADS.get(0).getSubject()));
    assertTrue(STORED.getGraph(one).isIsomorphicWith(EXPECTED.getGraph(one)));
    assertTrue(STORED.getGraph(Vocab.TYPE).isEmpty());
  }

  @Test
  void one_without_statements_finds_none() {
    StoredDataset empty = stored(List.of());
    assertTrue(empty.isEmpty());
    assertFalse(empty.contains(Node.ANY, Vocab.TYPE, Node.ANY, Node.ANY));
    assertEquals(0, empty.getDefaultGraph().size());
  }

  @Test
  void nothing_can_be_changed() {
    Quad quad = QUADS.get(0);
    assertThrows(AddDeniedException.class, () -> STORED.add(quad));
    assertThrows(DeleteDeniedException.class, () -> STORED.delete(quad));
    assertThrows(AddDeniedException.class, () -> STORED.getDefaultGraph().add(quad.asTriple()));
    assertThrows(
        AddDeniedException.class, () -> STORED.getGraph(quad.getGraph()).add(quad.asTriple()));
  }
}
