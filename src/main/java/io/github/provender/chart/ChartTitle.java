package io.github.provender.chart;

import io.github.provender.chart.spec.Figures;
import io.github.provender.query.CannedQuery;
import io.github.provender.text.KoreanParticles;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Title of a chart: the finding with its figures, as long as that is true of the rows; else the
 * plain noun of the summary.
 */
public final class ChartTitle {
  public static final String KEY = "title";

  private ChartTitle() {}

  /** The title in the language of the words. */
  public static String of(CannedQuery chart, List<Binding> rows, ChartWords words) {
    Map<String, Node> figures = Figures.of(chart, rows);
    return template(chart, words.language())
        .filter(template -> Figures.hold(chart, figures))
        .flatMap(template -> fill(template, figures, words))
        .orElseGet(() -> chart.title(words.language()));
  }

  /** The template in that language; in English where it has none. */
  private static Optional<String> template(CannedQuery chart, Language language) {
    Map<String, String> header = chart.header();
    return Optional.ofNullable(header.getOrDefault(KEY + "_" + language.code(), header.get(KEY)));
  }

  private static Optional<String> fill(
      String template, Map<String, Node> figures, ChartWords words) {
    Matcher place = Figures.PLACE.matcher(template);
    StringBuilder out = new StringBuilder();
    while (place.find()) {
      Node figure = figures.get(place.group(1));
      if (figure == null) {
        return Optional.empty();
      }
      String unit = place.group(2);
      place.appendReplacement(
          out, Matcher.quoteReplacement(words.figure(figure, unit == null ? "" : unit)));
    }
    place.appendTail(out);
    String text = out.toString();
    return Optional.of(words.language() == Language.KO ? KoreanParticles.resolve(text) : text);
  }
}
