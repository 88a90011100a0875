package io.github.provender.export;

import io.github.provender.graph.DerivedFacts;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** Dataset description in VoID and DCAT: what it is, how large, and where to get it. */
public final class DatasetDescription {
  /** Where all statements can be had as one file. */
  public static final String DUMP = "/provender.nq.gz";

  private static final String DOCUMENT = Vocab.BASE + ".well-known/void";

  /** The name of the dataset itself. */
  public static final String DATASET = DOCUMENT + "#dataset";

  private static final Property COMPRESSION =
      ResourceFactory.createProperty(DCAT.NS, "compressFormat");
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final Model model = ModelFactory.createDefaultModel();
  private final KnowledgeGraph graph;
  private final String base;

  private DatasetDescription(KnowledgeGraph graph, String base) {
    this.graph = graph;
    this.base = base;
  }

  /**
   * Describes the dataset.
   *
   * @param base where it is served, without the last slash
   */
  public static Graph of(KnowledgeGraph graph, String base) {
    return of(graph, figures(graph), base);
  }

  /** The same with figures counted before, since counting takes long. */
  public static Graph of(KnowledgeGraph graph, Graph figures, String base) {
    DatasetDescription description = new DatasetDescription(graph, base);
    description.describe(figures);
    GraphUtil.addInto(description.model.getGraph(), figures);
    return description.model.getGraph();
  }

  /** What there is to count, wherever it is served. */
  public static Graph figures(KnowledgeGraph graph) {
    return DatasetFigures.of(graph.union());
  }

  /** The licence of the ontology, which is that of the data. */
  public static Optional<Node> license(KnowledgeGraph graph) {
    return graph.object(ontology(), DCTerms.license.asNode());
  }

  /** Who made the ontology, and so the dataset. */
  public static Optional<String> creator(KnowledgeGraph graph) {
    return graph.object(ontology(), DCTerms.creator.asNode()).map(Node::getLiteralLexicalForm);
  }

  /** What the dataset is about, in a few words each. */
  public static Stream<String> keywords(Language language) {
    return Arrays.stream(language.message("dataset.keywords").split(", ", -1));
  }

  /** The last day on which anything in the graph was read or changed, such as 2026-11-22. */
  public static Optional<String> modified(KnowledgeGraph graph) {
    return Stream.of(Vocab.pv("retrievedOn"), DCTerms.modified.asNode())
        .flatMap(property -> graph.union().find(Node.ANY, property, Node.ANY).toList().stream())
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .max(Comparator.naturalOrder());
  }

  private static Node ontology() {
    return NodeFactory.createURI(Vocab.BASE + "ns");
  }

  private void describe(Graph figures) {
    Resource dataset = model.createResource(DATASET);
    Resource document = model.createResource(DOCUMENT);
    document.addProperty(RDF.type, VOID.DatasetDescription);
    document.addProperty(FOAF.primaryTopic, dataset);
    dataset.addProperty(RDF.type, VOID.Dataset).addProperty(RDF.type, DCAT.Dataset);
    texts(dataset);
    addresses(dataset);
    distributions(dataset);
    vocabularies(dataset, figures);
    derived(dataset);
    Map<String, String> prefixes = new HashMap<>(graph.prefixes());
    prefixes.put("rdf", RDF.getURI());
    prefixes.put("void", VOID.NS);
    prefixes.put("void-ext", DatasetFigures.EXT);
    prefixes.put("dcat", DCAT.NS);
    prefixes.put("foaf", FOAF.NS);
    prefixes.put("dcterms", DCTerms.NS);
    model.setNsPrefixes(prefixes);
  }

  private void texts(Resource dataset) {
    for (Language language : Language.values()) {
      String code = language.code();
      dataset.addProperty(DCTerms.title, language.message("dataset.title"), code);
      dataset.addProperty(DCTerms.description, language.message("dataset.description"), code);
      keywords(language).forEach(keyword -> dataset.addProperty(DCAT.keyword, keyword, code));
    }
    creator(graph).ifPresent(name -> dataset.addProperty(DCTerms.creator, name));
    license(graph).ifPresent(l -> dataset.addProperty(DCTerms.license, model.asRDFNode(l)));
    modified(graph)
        .map(day -> model.createTypedLiteral(day, XSDDatatype.XSDdate))
        .ifPresent(day -> dataset.addProperty(DCTerms.modified, day));
  }

  private void addresses(Resource dataset) {
    dataset
        .addProperty(FOAF.homepage, at("/"))
        .addProperty(DCAT.landingPage, at("/"))
        .addProperty(VOID.sparqlEndpoint, at("/sparql"))
        .addProperty(VOID.dataDump, at(DUMP))
        .addProperty(VOID.uriSpace, Vocab.BASE);
    graph.subjects(Vocab.TYPE, Vocab.pv("Model")).stream()
        .max(
            Comparator.comparingInt(this::claims)
                .thenComparing(Node::getURI, Comparator.reverseOrder()))
        .ifPresent(model -> dataset.addProperty(VOID.exampleResource, this.model.asRDFNode(model)));
    for (String format : List.of("Turtle", "RDF_XML", "JSON-LD", "N-Triples", "N-Quads")) {
      dataset.addProperty(VOID.feature, model.createResource(FORMATS + format));
    }
  }

  private int claims(Node thing) {
    return graph.subjects(Vocab.pv("isAbout"), thing).size();
  }

  private void distributions(Resource dataset) {
    Resource service =
        at("/sparql")
            .addProperty(RDF.type, DCAT.DataService)
            .addProperty(DCAT.endpointURL, at("/sparql"))
            .addProperty(DCAT.endpointDescription, at("/sparql"))
            .addProperty(DCAT.servesDataset, dataset);
    // named, not blank, so that the same description is always the same bytes
    dataset.addProperty(
        DCAT.distribution,
        model
            .createResource(DOCUMENT + "#endpoint", DCAT.Distribution)
            .addProperty(DCAT.accessURL, at("/sparql"))
            .addProperty(DCAT.accessService, service));
    dataset.addProperty(
        DCAT.distribution,
        model
            .createResource(DOCUMENT + "#dump", DCAT.Distribution)
            .addProperty(DCAT.accessURL, at(DUMP))
            .addProperty(DCAT.downloadURL, at(DUMP))
            .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + "application/n-quads"))
            .addProperty(COMPRESSION, model.createResource(MEDIA_TYPES + "application/gzip")));
  }

  /** The part that nobody claims, in the words of the ontology. */
  private void derived(Resource dataset) {
    Resource part = model.createResource(DerivedFacts.GRAPH.getURI(), VOID.Dataset);
    dataset.addProperty(VOID.subset, part);
    Map.of(Vocab.LABEL, DCTerms.title, Vocab.DEFINITION, DCTerms.description)
        .forEach(
            (said, property) ->
                graph
                    .objects(DerivedFacts.GRAPH, said)
                    .forEach(text -> part.addProperty(property, model.asRDFNode(text))));
    int triples = graph.derived().quads().size();
    part.addProperty(VOID.triples, model.createTypedLiteral("" + triples, XSDDatatype.XSDinteger));
  }

  /** The namespaces of the properties in use. */
  private void vocabularies(Resource dataset, Graph figures) {
    figures
        .find(Node.ANY, VOID.property.asNode(), Node.ANY)
        .mapWith(partition -> partition.getObject().getURI())
        .mapWith(iri -> iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1))
        .toSet()
        .forEach(space -> dataset.addProperty(VOID.vocabulary, model.createResource(space)));
  }

  private Resource at(String path) {
    return model.createResource(base + path);
  }
}
