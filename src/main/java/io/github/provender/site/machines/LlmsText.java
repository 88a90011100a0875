package io.github.provender.site.machines;

import io.github.provender.query.CannedQuery;
import io.github.provender.query.QueryCatalog;
import io.github.provender.text.Language;
import java.util.stream.Collectors;

/** The file {@code /llms.txt} (llmstxt.org): where a language model finds what, in Markdown. */
final class LlmsText {
  private static final String FILE = "llms.txt";

  private LlmsText() {}

  /**
   * Writes the file.
   *
   * @param base where this is served, without the last slash
   */
  static String of(QueryCatalog catalog, String base) {
    String queries =
        catalog.all().stream().map(query -> line(query, base)).collect(Collectors.joining("\n"));
    return ResourceText.of(FILE).replace("{queries}", queries).replace("{base}", base);
  }

  private static String line(CannedQuery query, String base) {
    String needs =
        query.parameters().stream()
            .filter(CannedQuery.Parameter::required)
            .map(parameter -> "`" + parameter.name() + "=`")
            .collect(Collectors.joining(", "));
    return "- ["
        + query.title(Language.EN)
        + "]("
        + base
        + "/queries/"
        + query.slug()
        + ")"
        + (needs.isEmpty() ? "" : ": " + needs);
  }
}
