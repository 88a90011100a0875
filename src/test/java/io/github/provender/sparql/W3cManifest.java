package io.github.provender.sparql;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/** A test manifest of the W3C: the cases that it and the manifests it includes list, in order. */
final class W3cManifest {
  private static final String TESTS = "http://www.w3.org/2001/sw/DataAccess/tests/";

  private W3cManifest() {}

  /**
   * One test; files are named by their address.
   *
   * @param id folder and name, such as {@code functions/strdt01}
   * @param kind the local name of the test's class
   * @param data what the default graph holds
   * @param graphs the named graphs, each by the address of its file
   * @param result empty for a test of the syntax
   */
  record Case(
      String id,
      String kind,
      String query,
      List<String> data,
      List<String> graphs,
      String result) {}

  static Stream<Case> cases(Path manifest) {
    Model model = RDFDataMgr.loadModel(manifest.toUri().toString());
    Stream<Case> own = listed(model, "entries").map(entry -> read(manifest, entry.asResource()));
    Stream<Case> included =
        listed(model, "include").flatMap(other -> cases(file(other.asResource().getURI())));
    return Stream.concat(own, included);
  }

  static Path file(String address) {
    return Path.of(URI.create(address));
  }

  private static Stream<RDFNode> listed(Model model, String property) {
    return model.listObjectsOfProperty(manifest(property)).toList().stream()
        .map(list -> list.as(RDFList.class).asJavaList())
        .flatMap(List::stream);
  }

  private static Case read(Path manifest, Resource test) {
    Resource action = test.getProperty(manifest("action")).getResource();
    boolean isSyntax = action.isURIResource();
    String name = test.getURI().substring(test.getURI().indexOf('#') + 1);
    return new Case(
        manifest.getName(manifest.getNameCount() - 2) + "/" + name,
        test.getProperty(RDF.type).getResource().getLocalName(),
        isSyntax ? action.getURI() : action.getProperty(query("query")).getResource().getURI(),
        isSyntax ? List.of() : addresses(action, "data"),
        isSyntax ? List.of() : addresses(action, "graphData"),
        test.hasProperty(manifest("result"))
            ? test.getProperty(manifest("result")).getResource().toString()
            : "");
  }

  private static List<String> addresses(Resource action, String property) {
    return action.listProperties(query(property)).toList().stream()
        .map(statement -> statement.getResource().getURI())
        .toList();
  }

  private static Property manifest(String name) {
    return ResourceFactory.createProperty(TESTS + "test-manifest#", name);
  }

  private static Property query(String name) {
    return ResourceFactory.createProperty(TESTS + "test-query#", name);
  }
}
