package io.github.provender.result;

import io.github.provender.query.CannedQuery;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sentence templates of a query: those of its header, then those that serve every query. The first
 * that a row can fill is taken.
 */
public record Sentences(List<SentenceTemplate> templates, Language language) {
  /** The key of the header's list: {@code #+ sentences:}. */
  public static final String KEY = "sentences";

  /** The key of the aspect that a query is about, where no column names it. */
  public static final String ASPECT = "aspect";

  public static Sentences of(CannedQuery query, Language language) {
    return new Sentences(Stream.concat(own(query, language), general(language)).toList(), language);
  }

  /** Those of the query's own file. */
  public static Stream<SentenceTemplate> own(CannedQuery query, Language language) {
    return query.items(KEY).stream()
        .filter(item -> item.startsWith(language.code() + " "))
        .map(item -> SentenceTemplate.of(item.substring(language.code().length())));
  }

  private static Stream<SentenceTemplate> general(Language language) {
    return language.texts("sentence.").values().stream().map(SentenceTemplate::of);
  }

  Sentence of(Map<String, RowValue> row) {
    return templates.stream()
        .map(template -> template.fill(row, language))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Sentence.NONE);
  }
}
