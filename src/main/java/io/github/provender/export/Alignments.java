package io.github.provender.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.provender.rdf.CanonicalTurtle;
import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Ontology alignment: the mappings of our terms to those of other vocabularies, from a file in
 * SSSOM's tab-separated form. Rows that deny a mapping, or that found no term, stay in the file.
 */
public final class Alignments {
  private static final Node ONTOLOGY = NodeFactory.createURI(Vocab.BASE + "alignments");
  private static final Map<String, Node> KINDS =
      Map.of(
          "class", OWL.Class.asNode(),
          "object property", OWL.ObjectProperty.asNode(),
          "data property", OWL.DatatypeProperty.asNode(),
          "annotation property", OWL.AnnotationProperty.asNode());
  private static final Map<String, String> TITLES =
      Map.of(
          "en", "Provender alignments",
          "ko", "Provender 어휘 대응",
          "zh", "Provender 词汇对齐");
  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          "en",
          "How the classes, properties and concepts of Provender stand to terms of other vocabularies.",
          "ko",
          "Provender의 클래스, 속성, 개념이 다른 어휘의 용어와 어떻게 대응하는지를 나타낸다.",
          "zh",
          "说明 Provender 的类、属性和概念与其他词汇表术语之间的对应关系。");
  private static final String HEAD =
      "# How the ontology stands to other vocabularies: made from mappings.sssom.tsv, do not edit.\n";

  private final Map<String, String> metadata = new TreeMap<>();
  private final Map<String, String> prefixes = new TreeMap<>();
  private final Graph graph = GraphFactory.createDefaultGraph();

  private Alignments() {}

  /** The ontology's file for a mapping file's text. */
  public static String turtle(String sssom) {
    return new Alignments().of(sssom);
  }

  private String of(String sssom) {
    readMetadata(sssom.lines().filter(line -> line.startsWith("#")).toList());
    String rows =
        sssom.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
    header();
    CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(rows).forEach(this::row);
    String statements = CanonicalTurtle.statements(graph, prefixes, "");
    prefixes
        .keySet()
        .removeIf(
            prefix ->
                !statements.contains(" " + prefix + ":")
                    && !statements.contains("\n" + prefix + ":")
                    && !statements.contains("^" + prefix + ":"));
    return HEAD + CanonicalTurtle.prefixLines(prefixes) + "\n" + statements;
  }

  private void readMetadata(List<String> lines) {
    boolean inMap = false;
    for (String line : lines) {
      String text = line.substring(1);
      String[] pair = text.strip().split(": ", 2);
      inMap = text.startsWith("curie_map:") || (inMap && text.startsWith("  "));
      if (pair.length == 2 && inMap) {
        prefixes.put(pair[0], pair[1]);
      } else if (pair.length == 2) {
        metadata.put(pair[0], pair[1].replace("\"", ""));
      }
    }
    prefixes.put("dcterms", DCTerms.NS);
    prefixes.put("owl", OWL.NS);
    prefixes.put("rdfs", RDFS.uri);
    prefixes.put("xsd", XSDDatatype.XSD + "#");
  }

  private void header() {
    String version = metadata.getOrDefault("mapping_set_version", "");
    add(ONTOLOGY, Vocab.TYPE, OWL.Ontology.asNode());
    add(ONTOLOGY, OWL2.versionIRI.asNode(), NodeFactory.createURI(ONTOLOGY + "/" + version));
    add(ONTOLOGY, OWL.versionInfo.asNode(), NodeFactory.createLiteralString(version));
    add(ONTOLOGY, OWL.imports.asNode(), NodeFactory.createURI(Vocab.BASE + "ns"));
    add(
        ONTOLOGY,
        DCTerms.license.asNode(),
        NodeFactory.createURI(metadata.getOrDefault("license", "")));
    add(ONTOLOGY, DCTerms.creator.asNode(), NodeFactory.createLiteralString("Provender"));
    add(
        ONTOLOGY,
        DCTerms.created.asNode(),
        NodeFactory.createLiteralDT(
            metadata.getOrDefault("mapping_date", ""), XSDDatatype.XSDdate));
    TITLES.forEach(
        (language, title) -> {
          add(ONTOLOGY, DCTerms.title.asNode(), NodeFactory.createLiteralLang(title, language));
          add(
              ONTOLOGY,
              DCTerms.description.asNode(),
              NodeFactory.createLiteralLang(DESCRIPTIONS.getOrDefault(language, title), language));
        });
  }

  private void row(NamedCsvRecord row) {
    String kind = row.getField("object_kind");
    if (!row.getField("predicate_modifier").isEmpty() || kind.isEmpty()) {
      return;
    }
    Node object = iri(row.getField("object_id"));
    Node predicate = iri(row.getField("predicate_id"));
    add(iri(row.getField("subject_id")), predicate, object);
    if (KINDS.containsKey(kind)) {
      add(object, Vocab.TYPE, KINDS.get(kind));
    }
    add(object, RDFS.isDefinedBy.asNode(), iri(row.getField("object_source")));
    if (predicate.getURI().startsWith(SKOS.uri)) {
      // Were it an object property, every term of a mapping would be an individual, too.
      add(predicate, Vocab.TYPE, OWL.AnnotationProperty.asNode());
      add(
          predicate,
          RDFS.isDefinedBy.asNode(),
          NodeFactory.createURI("http://www.w3.org/2004/02/skos/core"));
    }
  }

  private void add(Node subject, Node property, Node object) {
    graph.add(subject, property, object);
  }

  private Node iri(String curie) {
    int colon = curie.indexOf(':');
    String namespace = colon < 0 ? null : prefixes.get(curie.substring(0, colon));
    return NodeFactory.createURI(
        namespace == null ? curie : namespace + curie.substring(colon + 1));
  }
}
