package io.github.provender.ask;

import io.github.provender.query.CannedQuery;
import io.github.provender.query.QueryCatalog;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Intent matching: the canned query that a question asks for. A query counts by how like the
 * question is to one of the ways in which people ask for it, how many of the question's words it
 * knows at all, each word by its rarity (tf-idf), and how well the things named fit its parameters.
 */
final class QueryMatcher {
  /** The query of the comparison, which has a page of its own. */
  static final String COMPARISON = "compare";

  private static final double LIKENESS = 0.55;
  private static final double LEAST = 0.45;
  private static final double GOOD_COVERAGE = 0.6;
  private static final double UNPLACED = 0.35;
  private static final double MISSING = 0.15;
  private static final double EXACT = 0.1;
  private static final int CANDIDATES = 60;

  private final SearchIndex index;
  private final QueryCatalog catalog;
  private final ConceptLabels concepts;

  QueryMatcher(SearchIndex index, QueryCatalog catalog, ConceptLabels concepts) {
    this.index = index;
    this.catalog = catalog;
    this.concepts = concepts;
  }

  /**
   * A query that a question may ask for.
   *
   * @param stems those of the question that the query knows
   * @param coverage the share of the question's words that it knows, by weight
   */
  record Match(
      CannedQuery query, ParameterFit fit, Set<String> stems, double coverage, double score) {
    /** Whether it leaves so much of the question aside that claims may answer better. */
    boolean isWeak() {
      return coverage < GOOD_COVERAGE;
    }

    boolean isComparison() {
      return query.slug().equals(COMPARISON);
    }

    boolean knows(Word word) {
      return word.stems().stream().anyMatch(stems::contains);
    }
  }

  /** The best query, if one is good enough. */
  Optional<Match> best(Question question) {
    if (question.words().isEmpty()) {
      return Optional.empty();
    }
    List<Set<String>> words = question.words().stream().map(Word::stems).distinct().toList();
    List<SearchIndex.Hit> phrases =
        index.find(
            SearchIndex.Kind.PHRASE,
            question.languages(),
            words,
            Set.of(),
            1,
            List.of(),
            CANDIDATES);
    return phrases.stream()
        .map(SearchIndex.Hit::name)
        .distinct()
        .map(slug -> match(question, slug, phrases))
        .filter(match -> match.score() - EXACT * match.fit().exact() >= LEAST)
        .filter(match -> !match.isComparison() || question.mentions().size() > 1)
        .max(Comparator.comparingDouble(Match::score));
  }

  private Match match(Question question, String slug, List<SearchIndex.Hit> phrases) {
    CannedQuery query = catalog.get(slug);
    ParameterFit fit = ParameterFit.of(query, question, concepts);
    Set<String> known = new HashSet<>(fit.used());
    int document = index.document(slug);
    for (Language language : question.languages()) {
      known.addAll(index.stems(document, SearchIndex.Kind.QUERY, language));
      if (slug.equals(COMPARISON)) {
        known.addAll(concepts.stems("aspect", language));
      }
    }
    double likeness =
        phrases.stream()
            .filter(phrase -> phrase.name().equals(slug))
            .mapToDouble(phrase -> likeness(question, phrase))
            .max()
            .orElse(0);
    double all = 0;
    double covered = 0;
    for (Word word : question.words()) {
      double weight = weight(question, word.stems());
      all += weight;
      covered += word.stems().stream().anyMatch(known::contains) ? weight : 0;
    }
    double score =
        LIKENESS * likeness
            + (1 - LIKENESS) * covered / all
            + EXACT * fit.exact()
            - UNPLACED * fit.unplaced().size()
            - MISSING * fit.missing().size();
    return new Match(query, fit, known, covered / all, score);
  }

  /** Cosine of the angle between question and phrase. */
  private double likeness(Question question, SearchIndex.Hit phrase) {
    Language language =
        index.stems(phrase.document(), SearchIndex.Kind.PHRASE, question.language()).isEmpty()
            ? Language.EN
            : question.language();
    TextAnalysis analysis = TextAnalysis.of(language);
    Set<String> stems =
        index.stems(phrase.document(), SearchIndex.Kind.PHRASE, language).stream()
            .filter(stem -> !analysis.isStop(stem))
            .collect(Collectors.toSet());
    double common = 0;
    double asked = 0;
    for (Set<String> word :
        question.words().stream().map(Word::stems).collect(Collectors.toSet())) {
      double weight = weight(question, word);
      asked += weight;
      common += word.stream().anyMatch(stems::contains) ? weight : 0;
    }
    double said = stems.stream().mapToDouble(stem -> weight(question, Set.of(stem))).sum();
    return common / Math.sqrt(asked * said);
  }

  /** How rare a word is among the canned queries. */
  private double weight(Question question, Set<String> stems) {
    int frequency =
        question.languages().stream()
            .mapToInt(language -> index.frequency(SearchIndex.Kind.QUERY, language, stems))
            .max()
            .orElse(0);
    boolean isNumber = stems.stream().anyMatch(stem -> stem.matches("[0-9]+"));
    return Math.log(1 + (double) catalog.slugs().size() / (1 + frequency)) / (isNumber ? 2 : 1);
  }
}
