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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reference documentation in Markdown: a page per rule, check, derived fact and canned query, with
 * an index.
 */
public final class ReferenceDocs {
  /** What the files beside a check or an inference rule show, by the ending of their names. */
  private static final Map<String, String> HEADINGS =
      new TreeMap<>(
          Map.of(
              ".pass.trig", "An example that passes",
              ".fail.trig", "An example in which it finds something",
              ".example.trig", "An example, with what follows from it"));

  private ReferenceDocs() {}

  /** The pages by their path below the folder of the documentation. */
  public static Map<String, String> of(Workspace workspace) {
    Map<String, List<ReferencePage>> parts = new LinkedHashMap<>();
    parts.put("rules", workspace.rules().stream().map(ReferenceDocs::rule).toList());
    parts.put("checks", workspace.checks().stream().map(ReferenceDocs::examined).toList());
    parts.put("derived", workspace.derived().stream().map(ReferenceDocs::examined).toList());
    parts.put("queries", QueryCatalog.of(workspace).all().stream().map(ReferencePage::of).toList());
    Map<String, String> pages = new LinkedHashMap<>();
    StringBuilder index = new StringBuilder("# Rules, checks, derived facts and queries\n");
    parts.forEach(
        (folder, all) -> {
          index.append("\n## ").append(folder).append("\n\n").append(list(folder, all));
          all.forEach(page -> pages.put(folder + "/" + page.slug() + ".md", page.markdown()));
        });
    pages.put("README.md", index.toString());
    return pages;
  }

  private static String list(String folder, List<ReferencePage> pages) {
    return pages.stream()
        .map(
            page ->
                "* ["
                    + page.slug()
                    + "]("
                    + folder
                    + "/"
                    + page.slug()
                    + ".md): "
                    + ReferencePage.escape(page.title())
                    + "\n")
        .collect(Collectors.joining());
  }

  private static ReferencePage rule(Path file) {
    return ReferencePage.of(Rule.parse(RdfFile.display(file), FileContent.of(file)), text(file));
  }

  /** Checks and inference rules have their examples beside them. */
  private static ReferencePage examined(Path file) {
    Map<String, String> examples = new LinkedHashMap<>();
    HEADINGS.forEach(
        (ending, heading) -> {
          String name = file.getFileName().toString().replaceFirst("\\.rq$", ending);
          if (Files.exists(file.resolveSibling(name))) {
            examples.put(heading, text(file.resolveSibling(name)));
          }
        });
    return ReferencePage.of(CannedQuery.read(file), examples);
  }

  private static String text(Path file) {
    return PlainText.of(RdfFile.display(file), FileContent.of(file));
  }
}
