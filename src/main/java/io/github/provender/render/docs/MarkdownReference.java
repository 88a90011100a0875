package io.github.provender.render.docs;

import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reference documentation in Markdown: a file a page, and an index. */
public record MarkdownReference(ReferenceDocs docs) {

  /** The files by their path below the folder of the documentation. */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    StringBuilder index = new StringBuilder("# " + message("title") + "\n");
    docs.parts()
        .forEach(
            (folder, pages) -> {
              index.append("\n## ").append(folder).append("\n\n").append(list(folder, pages));
              pages.forEach(page -> files.put(folder + "/" + page.slug() + ".md", text(page)));
            });
    files.put("README.md", index.toString());
    return files;
  }

  private static String list(String folder, List<ReferencePage> pages) {
    return pages.stream()
        .map(
            page ->
                "* [%s](%s/%s.md): %s\n".formatted(page.slug(), folder, page.slug(), title(page)))
        .collect(Collectors.joining());
  }

  private static String text(ReferencePage page) {
    return "# %s\n\n`%s`\n\n%s".formatted(title(page), page.slug(), texts(page.titles()))
        + page.sections().stream().map(MarkdownReference::text).collect(Collectors.joining());
  }

  private static String text(Section section) {
    return "## "
        + message(section.key())
        + "\n\n"
        + texts(section.texts())
        + table(section.parameters())
        + (section.code().isEmpty()
            ? ""
            : "```" + section.format() + "\n" + section.code() + "\n```\n\n");
  }

  private static String texts(Map<String, String> texts) {
    return texts.isEmpty()
        ? ""
        : texts.entrySet().stream()
            .map(text -> "* " + text.getKey() + ": " + escape(text.getValue()) + "\n")
            .collect(Collectors.joining("", "", "\n"));
  }

  private static String table(List<Parameter> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.stream()
            .map(
                p ->
                    "| `%s` | %s | %s | %s |\n"
                        .formatted(
                            p.name(),
                            p.type(),
                            p.required() ? "yes" : "no",
                            p.example().isEmpty() ? "" : "`" + p.example() + "`"))
            .collect(
                Collectors.joining(
                    "", "| name | type | required | example |\n|---|---|---|---|\n", "\n"));
  }

  private static String title(ReferencePage page) {
    return escape(page.title(Language.EN));
  }

  private static String message(String key) {
    return Language.EN.message("reference." + key);
  }

  /** The text as it stands, with nothing in it that Markdown would read. */
  private static String escape(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }
}
