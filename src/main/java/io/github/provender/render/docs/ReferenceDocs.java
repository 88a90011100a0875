package io.github.provender.render.docs;

import io.github.provender.graph.Workspace;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.FileContent;
import io.github.provender.rdf.RdfFile;
import io.github.provender.text.PlainText;
import io.github.provender.validate.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reference documentation: a page per rule, check, derived fact and canned query.
 *
 * @param parts the pages by their folder
 */
public record ReferenceDocs(Map<String, List<ReferencePage>> parts) {

  public static ReferenceDocs of(Workspace workspace) {
    Map<String, List<ReferencePage>> parts = new LinkedHashMap<>();
    parts.put("rules", workspace.rules().stream().map(ReferenceDocs::rule).toList());
    parts.put("checks", workspace.checks().stream().map(ReferenceDocs::examined).toList());
    parts.put("derived", workspace.derived().stream().map(ReferenceDocs::examined).toList());
    parts.put("queries", QueryCatalog.of(workspace).all().stream().map(ReferencePage::of).toList());
    return new ReferenceDocs(Collections.unmodifiableMap(parts));
  }

  /** The page of a file in a folder. */
  public Optional<ReferencePage> page(String folder, String slug) {
    return parts.getOrDefault(folder, List.of()).stream()
        .filter(page -> page.slug().equals(slug))
        .findFirst();
  }

  private static ReferencePage rule(Path file) {
    return ReferencePage.of(Rule.parse(RdfFile.display(file), FileContent.of(file)), text(file));
  }

  /** Checks and inference rules have their examples beside them. */
  private static ReferencePage examined(Path file) {
    return ReferencePage.of(
        CannedQuery.read(file),
        Stream.of("example", "fail", "pass").flatMap(key -> example(file, key).stream()).toList());
  }

  private static Optional<Section> example(Path file, String key) {
    String name = file.getFileName().toString().replaceFirst("\\.rq$", "." + key + ".trig");
    return Optional.of(file.resolveSibling(name))
        .filter(Files::exists)
        .map(example -> Section.code(key, "trig", text(example)));
  }

  private static String text(Path file) {
    return PlainText.of(RdfFile.display(file), FileContent.of(file));
  }
}
