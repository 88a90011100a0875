package io.github.provender.ingest;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.ingest.format.Importer;
import io.github.provender.ingest.lift.Field;
import io.github.provender.ingest.lift.SourceRecord;
import io.github.provender.ingest.name.Registry;
import io.github.provender.ingest.name.Slug;
import io.github.provender.rdf.FileContent;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.NodeFactory;

/**
 * The records of one file, each with its name.
 *
 * @param refused the records that have none, or not one of their own
 */
record Records(List<Item> items, List<Diagnostic> refused) {

  /**
   * Reads a file.
   *
   * @throws Diagnostic.Malformed where anything in it is wrong: nothing is half taken
   */
  static Records read(Importer importer, ImportRun.Settings settings, Sources.Source source) {
    byte[] bytes = FileContent.of(source.path());
    String file = source.name();
    List<SourceRecord> records = ofTheFormat(importer, file, importer.lift().read(file, bytes));
    String version =
        settings.version().isEmpty()
            ? source.path().getFileName() + ", SHA-256 " + DigestUtils.sha256Hex(bytes)
            : settings.version();
    Records found = new Records(new ArrayList<>(), new ArrayList<>());
    List<List<String>> names = new ArrayList<>();
    Map<List<String>, Integer> times = new HashMap<>();
    for (SourceRecord record : records) {
      names.add(
          List.of(document(importer, settings, source, record), name(importer, record, source)));
      times.merge(names.get(names.size() - 1), 1, Integer::sum);
    }
    Map<List<String>, Long> first = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      SourceRecord record = records.get(i);
      String document = names.get(i).get(0);
      String name = names.get(i).get(1);
      boolean isShared = times.getOrDefault(names.get(i), 0) > 1;
      String id = isShared && !name.isEmpty() ? name + apart(importer, record) : name;
      Long earlier = first.putIfAbsent(List.of(document, id), record.line());
      if (document.isEmpty()) {
        found.refuse(file, record, "no document", "name the one that says so");
      } else if (id.isEmpty()) {
        found.refuse(file, record, missing(importer), "name what the record is of");
      } else if (PlainText.forbidden(id) >= 0) {
        found.refuse(file, record, "a control character in the name", "remove the character");
      } else if (earlier != null) {
        found.refuse(file, record, "'" + id + "' again, after line " + earlier, "rename one");
      } else {
        found.items.add(item(importer, settings, source, file, record, id, version));
      }
    }
    return found;
  }

  /** A file that lies among those of the format and is none is told so at once. */
  private static List<SourceRecord> ofTheFormat(
      Importer importer, String file, List<SourceRecord> read) {
    List<SourceRecord> records =
        read.stream().filter(r -> importer.columns().isRecord(r.fields())).toList();
    if (records.isEmpty() && !importer.columns().kinds().isEmpty()) {
      throw noneOf(importer, file, "nothing that is one of " + importer.columns().kindNames());
    }
    List<String> names =
        records.stream()
            .flatMap(r -> r.fields().stream())
            .flatMap(field -> Stream.concat(Stream.of(field), field.inner().stream()))
            .map(Field::key)
            .distinct()
            .toList();
    if (!records.isEmpty() && importer.columns().missing(names).isPresent()) {
      String missing = importer.columns().missing(names).orElseThrow();
      throw noneOf(importer, file, "no '" + missing + "'");
    }
    return records;
  }

  private static Diagnostic.Malformed noneOf(Importer importer, String file, String what) {
    return new Diagnostic.Malformed(
        List.of(
            new Diagnostic(
                file,
                1,
                1,
                what + ", which every file of " + importer.slug() + " has",
                "leave the file out, or give it what is missing")));
  }

  private static String missing(Importer importer) {
    return importer.ids().size() == 1
        ? "no name in the column of names"
        : "nothing in " + String.join(" or ", importer.ids());
  }

  private void refuse(String file, SourceRecord record, String what, String fix) {
    refused.add(new Diagnostic(file, record.line(), 1, what, fix));
  }

  private static Item item(
      Importer importer,
      ImportRun.Settings settings,
      Sources.Source source,
      String file,
      SourceRecord record,
      String id,
      String version) {
    String slug = Slug.of(id);
    String document =
        importer.isDocumentEach()
            ? importer.slug() + "." + slug
            : document(importer, settings, source, record);
    String claims =
        Vocab.ID + "claim/" + document + (importer.isDocumentNamed() ? "." + file(source) : "");
    return new Item(
        record,
        file,
        document,
        id,
        NodeFactory.createURI(importer.isDocumentEach() ? claims : claims + "." + slug),
        version);
  }

  /** The slug of the document that a record is read from; any text where all have their own. */
  private static String document(
      Importer importer, ImportRun.Settings settings, Sources.Source source, SourceRecord record) {
    if (importer.isDocumentNamed()) {
      return Slug.of(value(importer, record, importer.document()));
    }
    return settings.document().isEmpty()
        ? importer.slug() + "." + file(source)
        : settings.document();
  }

  private static String file(Sources.Source source) {
    return Slug.of(source.id());
  }

  private static String name(Importer importer, SourceRecord record, Sources.Source source) {
    List<String> parts =
        importer.ids().stream()
            .map(key -> key.equals(Importer.PATH) ? source.id() : value(importer, record, key))
            .toList();
    return parts.contains("") ? "" : String.join(" ", parts);
  }

  private static String apart(Importer importer, SourceRecord record) {
    String value = value(importer, record, importer.apart());
    return value.isEmpty() ? "" : " (" + value + ")";
  }

  private static String value(Importer importer, SourceRecord record, String key) {
    return record.fields().stream()
        .filter(field -> key.equals(importer.columns().byName().get(field.key())))
        .map(Field::text)
        .findFirst()
        .orElse("");
  }

  /** How the file writes its names, by their one spelling, where only one has it. */
  Map<String, String> names() {
    Map<String, Set<String>> names =
        items.stream()
            .collect(
                Collectors.groupingBy(
                    item -> Registry.fold(item.id()),
                    Collectors.mapping(Item::id, Collectors.toSet())));
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().size() == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().iterator().next()));
  }
}
