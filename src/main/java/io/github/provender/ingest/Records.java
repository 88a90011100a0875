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
    List<SourceRecord> records = importer.lift().read(file, bytes);
    String version =
        settings.version().isEmpty()
            ? source.path().getFileName() + ", SHA-256 " + DigestUtils.sha256Hex(bytes)
            : settings.version();
    Records found = new Records(new ArrayList<>(), new ArrayList<>());
    Map<String, Long> times =
        records.stream()
            .collect(Collectors.groupingBy(r -> name(importer, r, source), Collectors.counting()));
    Map<String, Long> first = new HashMap<>();
    for (SourceRecord record : records) {
      String name = name(importer, record, source);
      boolean isShared = times.getOrDefault(name, 0L) > 1;
      String id = isShared && !name.isEmpty() ? name + apart(importer, record) : name;
      Long earlier = first.putIfAbsent(id, record.line());
      if (id.isEmpty()) {
        found.refuse(file, record, "no name in the column of names", "name what the record is of");
      } else if (PlainText.forbidden(id) >= 0) {
        found.refuse(file, record, "a control character in the name", "remove the character");
      } else if (earlier != null) {
        found.refuse(file, record, "'" + id + "' again, after line " + earlier, "rename one");
      } else {
        found.items.add(item(importer, settings, source, record, id, version));
      }
    }
    return found;
  }

  private void refuse(String file, SourceRecord record, String what, String fix) {
    refused.add(new Diagnostic(file, record.line(), 1, what, fix));
  }

  private static Item item(
      Importer importer,
      ImportRun.Settings settings,
      Sources.Source source,
      SourceRecord record,
      String id,
      String version) {
    String slug = Slug.of(id);
    String document =
        importer.isDocumentEach()
            ? importer.slug() + "." + slug
            : settings.document().isEmpty()
                ? importer.slug() + "." + Slug.of(source.id())
                : settings.document();
    String claims = Vocab.ID + "claim/" + document;
    return new Item(
        record,
        source.name(),
        document,
        id,
        NodeFactory.createURI(importer.isDocumentEach() ? claims : claims + "." + slug),
        version);
  }

  private static String name(Importer importer, SourceRecord record, Sources.Source source) {
    return importer.id().equals(Importer.PATH)
        ? source.id()
        : value(importer, record, importer.id());
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
