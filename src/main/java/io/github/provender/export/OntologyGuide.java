package io.github.provender.export;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Ontology documentation: every term, described from the ontology's own files, the rules and the
 * data.
 *
 * @param facts the header's metadata by the label of each property
 */
public record OntologyGuide(
    Language language,
    String title,
    String description,
    List<Line> facts,
    List<Group> groups,
    List<Scheme> schemes) {

  /** A name and what stands under it; the link is empty where there is none. */
  public record Line(String head, String text, String link) {}

  /** Terms of one kind. */
  public record Group(String heading, List<TermEntry> terms) {}

  /**
   * One class or property.
   *
   * @param anchor the part of the IRI after the hash
   * @param uses instances of the class, or statements with the property, in the graph
   */
  public record TermEntry(
      String anchor,
      String label,
      String otherLabels,
      String definition,
      String example,
      List<Line> structure,
      List<String> constraints,
      int uses) {}

  /** A concept scheme with its concepts. */
  public record Scheme(String iri, String label, String definition, List<Concept> concepts) {}

  /** One concept. */
  public record Concept(
      String iri, String slug, String label, String definition, String broader, String source) {}

  private static final Node NS = NodeFactory.createURI(Vocab.BASE + "ns");
  private static final Node DEFINED_BY = RDFS.isDefinedBy.asNode();
  private static final List<Node> STRUCTURE =
      List.of(
          RDFS.subClassOf.asNode(),
          RDFS.subPropertyOf.asNode(),
          RDFS.domain.asNode(),
          RDFS.range.asNode(),
          Vocab.pv("takesConceptsFrom"),
          Vocab.pv("takesUnit"),
          Vocab.pv("singleValued"));

  /**
   * Makes the documentation.
   *
   * @param constraints what the rules ask of each class and property, in that language
   */
  public static OntologyGuide of(
      KnowledgeGraph graph, Map<Node, List<String>> constraints, Language language) {
    return new Maker(graph, constraints, language).guide();
  }

  /** The last part of a scheme's IRI, for an anchor. */
  public static String anchor(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private record Maker(
      KnowledgeGraph graph, Map<Node, List<String>> constraints, Language language) {

    OntologyGuide guide() {
      Labels labels = labels();
      List<Line> facts =
          graph.union().find(NS, Node.ANY, Node.ANY).toList().stream()
              .filter(t -> !t.getPredicate().equals(Vocab.TYPE))
              .filter(t -> !t.getPredicate().equals(DCTerms.title.asNode()))
              .filter(t -> !t.getPredicate().equals(DCTerms.description.asNode()))
              .map(t -> line(t.getPredicate(), t.getObject()))
              .sorted(Comparator.comparing(Line::head).thenComparing(Line::text))
              .toList();
      List<Group> groups =
          List.of(
              group("guide.classes", OWL.Class.asNode()),
              group("guide.objectProperties", OWL.ObjectProperty.asNode()),
              group("guide.dataProperties", OWL.DatatypeProperty.asNode()),
              group("guide.annotationProperties", OWL.AnnotationProperty.asNode()));
      return new OntologyGuide(
          language,
          labels.best(NS, DCTerms.title.asNode()),
          labels.best(NS, DCTerms.description.asNode()),
          facts,
          groups,
          schemes());
    }

    private Labels labels() {
      return new Labels(graph, language);
    }

    private Line line(Node property, Node value) {
      String link = value.isURI() ? value.getURI() : "";
      String text =
          value.isURI() && labels().of(value).language().isEmpty()
              ? graph.curie(value)
              : labels().text(value);
      return new Line(graph.curie(property), text, link);
    }

    private Group group(String heading, Node kind) {
      List<TermEntry> terms =
          graph.subjects(Vocab.TYPE, kind).stream()
              .filter(term -> graph.has(term, DEFINED_BY, NS))
              .sorted(Comparator.comparing(Node::getURI))
              .map(this::term)
              .toList();
      return new Group(language.message(heading), terms);
    }

    private TermEntry term(Node term) {
      List<Line> structure =
          STRUCTURE.stream()
              .flatMap(
                  property ->
                      graph.objects(term, property).stream()
                          .filter(value -> !value.isBlank())
                          .sorted(Comparator.comparing(Node::toString))
                          .map(value -> line(property, value)))
              .toList();
      String otherLabels =
          graph.objects(term, Vocab.LABEL).stream()
              .filter(label -> !label.getLiteralLanguage().equals(language.code()))
              .map(label -> label.getLiteralLexicalForm() + " (" + label.getLiteralLanguage() + ")")
              .sorted()
              .reduce((a, b) -> a + ", " + b)
              .orElse("");
      return new TermEntry(
          Vocab.slug(term),
          labels().text(term),
          otherLabels,
          labels().best(term, Vocab.DEFINITION),
          labels().best(term, SKOS.example.asNode()),
          structure,
          constraints.getOrDefault(term, List.of()),
          uses(term));
    }

    private int uses(Node term) {
      int instances = graph.subjects(Vocab.TYPE, term).size();
      return instances > 0
          ? instances
          : graph
              .union()
              .find(Node.ANY, term, Node.ANY)
              .mapWith(Triple::getSubject)
              .toList()
              .size();
    }

    private List<Scheme> schemes() {
      return graph.subjects(Vocab.TYPE, SKOS.ConceptScheme.asNode()).stream()
          .sorted(Comparator.comparing(Node::getURI))
          .map(
              scheme ->
                  new Scheme(
                      scheme.getURI(),
                      labels().text(scheme),
                      labels().best(scheme, Vocab.DEFINITION),
                      graph.subjects(SKOS.inScheme.asNode(), scheme).stream()
                          .sorted(Comparator.comparing(Node::getURI))
                          .map(this::concept)
                          .toList()))
          .toList();
    }

    private Concept concept(Node concept) {
      return new Concept(
          concept.getURI(),
          Vocab.slug(concept),
          labels().text(concept),
          labels().best(concept, Vocab.DEFINITION),
          graph.object(concept, Vocab.BROADER).map(labels()::text).orElse(""),
          graph.object(concept, DCTerms.source.asNode()).map(Node::toString).orElse(""));
    }
  }
}
