package io.github.provender.site.watch;

import io.github.provender.rdf.Vocab;
import io.github.provender.site.links.AtomEntry;
import io.github.provender.site.links.AtomFeed;
import io.github.provender.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Feed of the summaries, each version an entry of its own. */
record SummaryFeed(Language language) {
  /**
   * Writes the feed.
   *
   * @param base where the pages are served, without the last slash
   * @param otherwise when a feed without entries was made
   */
  String of(List<Summary> summaries, String base, Instant otherwise) {
    return new AtomFeed("/watch", language.message("watch.title"), language, base)
        .of(summaries.stream().map(this::entry).toList(), otherwise);
  }

  private AtomEntry entry(Summary summary) {
    String iri = summary.document().iri();
    return new AtomEntry(
        iri,
        summary.document().label(),
        summary.published(),
        summary.changed(),
        summary.issuers(),
        "/page/" + iri.substring(Vocab.BASE.length()) + "?lang=" + language.code(),
        summary.url(),
        text(summary));
  }

  private String text(Summary summary) {
    String replaced =
        summary.replaced().stream().map(each -> each.label()).collect(Collectors.joining(", "));
    return Stream.of(
            String.join(", ", summary.models()),
            summary.version(),
            replaced.isEmpty() ? "" : language.message("watch.replaces", replaced))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
