package io.github.provender.export;

import io.github.provender.export.Statistics.Part;
import io.github.provender.rdf.Vocab;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.VOID;

/**
 * Statistics of a VoID description: class and property partitions, with the classes and datatypes
 * of the values, and how many there are. SPARQL editors complete terms by them.
 */
final class DatasetFigures {
  static final String EXT = "http://ldf.fi/void-ext#";

  private static final Property DATATYPE_PARTITION =
      ResourceFactory.createProperty(EXT, "datatypePartition");
  private static final Property DATATYPE = ResourceFactory.createProperty(EXT, "datatype");

  private final Model model = ModelFactory.createDefaultModel();

  private DatasetFigures() {}

  static Graph of(Graph graph) {
    Statistics statistics = Statistics.of(graph);
    DatasetFigures figures = new DatasetFigures();
    Resource dataset = figures.model.createResource(DatasetDescription.DATASET);
    figures.number(dataset, VOID.entities, statistics.entities(Vocab.BASE));
    figures.number(dataset, VOID.classes, statistics.classes().size());
    figures.number(dataset, VOID.properties, statistics.whole().properties().size());
    figures.statements(dataset, statistics.whole());
    statistics.classes().forEach((type, part) -> figures.type(dataset, type, part));
    return figures.model.getGraph();
  }

  private void type(Resource dataset, Node type, Part part) {
    Resource partition = partition(dataset, VOID.classPartition, VOID._class, type);
    number(partition, VOID.entities, part.subjects());
    statements(partition, part);
  }

  private void statements(Resource whole, Part part) {
    number(whole, VOID.triples, part.triples());
    number(whole, VOID.distinctSubjects, part.subjects());
    number(whole, VOID.distinctObjects, part.objects());
    part.properties()
        .forEach(
            (property, statements) -> {
              Resource partition =
                  partition(whole, VOID.propertyPartition, VOID.property, property);
              statements(partition, statements);
              values(partition, statements);
            });
  }

  private void values(Resource partition, Part statements) {
    statements
        .objectClasses()
        .forEach((type, n) -> counted(partition, VOID.classPartition, VOID._class, type, n));
    statements
        .datatypes()
        .forEach((type, n) -> counted(partition, DATATYPE_PARTITION, DATATYPE, type, n));
  }

  private void counted(Resource whole, Property partition, Property of, Node term, int triples) {
    number(partition(whole, partition, of, term), VOID.triples, triples);
  }

  private Resource partition(Resource whole, Property partition, Property of, Node term) {
    Resource part = model.createResource().addProperty(of, model.asRDFNode(term));
    whole.addProperty(partition, part);
    return part;
  }

  private void number(Resource subject, Property property, int number) {
    subject.addProperty(property, model.createTypedLiteral("" + number, XSDDatatype.XSDinteger));
  }
}
