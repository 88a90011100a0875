package io.github.provender.ingest.lift;

import io.github.provender.rdf.RdfFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;

/**
 * RDF, a record to a subject that has an IRI: its properties by their local names, its IRI as
 * {@code @id}. What has no IRI is a part of what points to it. JSON-LD has no lines, and a context
 * of the web is not fetched.
 */
final class RdfLift {
  private static final int DEEPEST = 10;

  private final RdfFile file;
  private final Map<Node, List<Quad>> bySubject = new LinkedHashMap<>();

  private RdfLift(RdfFile file) {
    this.file = file;
    file.quads()
        .forEach(
            quad -> bySubject.computeIfAbsent(quad.getSubject(), s -> new ArrayList<>()).add(quad));
  }

  static List<SourceRecord> read(String file, byte[] bytes) {
    Lang lang = file.endsWith(".ttl") ? Lang.TURTLE : Lang.JSONLD;
    return new RdfLift(RdfFile.parse(file, bytes, lang)).records();
  }

  private List<SourceRecord> records() {
    List<SourceRecord> records = new ArrayList<>();
    for (Node subject : bySubject.keySet()) {
      if (subject.isURI()) {
        List<Field> fields = new ArrayList<>(fields(subject, line(subject, 1), 0));
        fields.add(Field.of("@id", subject.getURI(), line(subject, 1), 1));
        records.add(new SourceRecord(line(subject, 1), fields));
      }
    }
    return records;
  }

  private List<Field> fields(Node subject, long line, int depth) {
    List<Field> fields = new ArrayList<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    if (depth > DEEPEST) {
      return fields;
    }
    for (Quad quad : bySubject.getOrDefault(subject, List.of())) {
      String key = localName(quad.getPredicate());
      int index = times.merge(key, 1, Integer::sum);
      Node value = quad.getObject();
      fields.add(
          value.isBlank()
              ? new Field(key, "", line, 1, index, fields(value, line(value, line), depth + 1))
              : new Field(key, text(value), line, 1, index, List.of()));
    }
    return fields;
  }

  private static String text(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  private long line(Node subject, long otherwise) {
    return Optional.ofNullable(file.places().get(subject))
        .map(place -> place.line())
        .filter(line -> line > 0)
        .orElse(otherwise);
  }

  private static String localName(Node predicate) {
    String iri = predicate.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
