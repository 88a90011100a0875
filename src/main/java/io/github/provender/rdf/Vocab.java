package io.github.provender.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Vocabulary terms that the program itself must know; everything else is data. */
public final class Vocab {
  static {
    // Jena cannot start from its own vocabularies.
    JenaSystem.init();
  }

  /** Everything that the project names begins with this. */
  public static final String BASE = "https://w3id.org/provender/";

  public static final String NS = BASE + "ns#";
  public static final String ID = BASE + "id/";
  public static final String CONCEPT = BASE + "concept/";

  public static final Node TYPE = RDF.type.asNode();
  public static final Node LABEL = RDFS.label.asNode();
  public static final Node PREF_LABEL = SKOS.prefLabel.asNode();
  public static final Node ALT_LABEL = SKOS.altLabel.asNode();
  public static final Node DEFINITION = SKOS.definition.asNode();
  public static final Node BROADER = SKOS.broader.asNode();

  public static final Node QUANTITY = pv("Quantity");
  public static final Node DATA_SHARE = pv("DataShare");
  public static final Node MIN_VALUE = pv("minValue");
  public static final Node MAX_VALUE = pv("maxValue");
  public static final Node HAS_UNIT = pv("hasUnit");
  public static final Node AS_STATED = pv("asStated");
  public static final Node NOTE = pv("note");
  public static final Node HAS_COMPONENT = pv("hasComponent");
  public static final Node HAS_PROPORTION = pv("hasProportion");
  public static final Node ORDER = pv("order");
  public static final Node HAS_STAGE = pv("hasStage");
  public static final Node DIRECTLY_FOLLOWS = pv("directlyFollows");
  public static final Node IMPORT_FORMAT = pv("importFormat");
  public static final Node IS_STATED_IN = pv("isStatedIn");
  public static final Node IS_PART_OF_TRAINING_OF = pv("isPartOfTrainingOf");
  public static final Node URL = pv("url");

  private Vocab() {}

  /** A term of our own namespace. */
  public static Node pv(String localName) {
    return NodeFactory.createURI(NS + localName);
  }

  /** The IRI of an entity: {@code id("model", "deepseek-r1")}. */
  public static Node id(String type, String slug) {
    return NodeFactory.createURI(ID + type + "/" + slug);
  }

  /** The IRI of a concept: {@code concept("unit", "token")}. */
  public static Node concept(String scheme, String slug) {
    return NodeFactory.createURI(CONCEPT + scheme + "/" + slug);
  }

  /** The last part of an IRI, after the last slash or hash. */
  public static String slug(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
