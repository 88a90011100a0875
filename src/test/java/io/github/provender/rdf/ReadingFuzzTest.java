package io.github.provender.rdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.provender.Shipped;
import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.graph.KnowledgeGraph;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;

/** Whatever the bytes: they are read, or refused as malformed; and what is read can be kept. */
class ReadingFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void turtle(byte[] bytes) {
    read("fuzz.trig", bytes, Lang.TRIG);
  }

  @FuzzTest(maxDuration = "2m")
  void quads(byte[] bytes) {
    read("fuzz.nq", bytes, Lang.NQUADS);
  }

  @FuzzTest(maxDuration = "2m")
  void xml(byte[] bytes) {
    read("fuzz.rdf", bytes, Lang.RDFXML);
  }

  @FuzzTest(maxDuration = "2m")
  void json(byte[] bytes) {
    read("fuzz.jsonld", bytes, Lang.JSONLD);
  }

  private static void read(String name, byte[] bytes, Lang lang) {
    RdfFile file;
    try {
      file = RdfFile.parse(name, bytes, lang);
    } catch (Diagnostic.Malformed e) {
      return;
    }
    KnowledgeGraph.of(List.of(file), Shipped.DERIVED);
    DatasetGraph before = dataset(file);
    String written = RDFWriter.source(before).lang(Lang.NQUADS).asString();
    byte[] again = written.getBytes(StandardCharsets.UTF_8);
    DatasetGraph after = dataset(RdfFile.parse("again.nq", again, Lang.NQUADS));
    assertTrue(before.size() > 9 || IsoMatcher.isomorphic(before, after), written);
  }

  private static DatasetGraph dataset(RdfFile file) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    file.quads().forEach(dataset::add);
    return dataset;
  }
}
