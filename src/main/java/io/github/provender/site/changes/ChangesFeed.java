package io.github.provender.site.changes;

import io.github.provender.history.DataVersion;
import io.github.provender.history.History;
import io.github.provender.site.links.AtomEntry;
import io.github.provender.site.links.AtomFeed;
import io.github.provender.text.Language;
import java.time.Instant;
import java.util.List;

/** Feed of the versions, the newest first. */
record ChangesFeed(Language language) {
  /**
   * Writes the feed.
   *
   * @param base where the pages are served, without the last slash
   * @param otherwise when a feed without entries was made
   */
  String of(History history, String base, Instant otherwise) {
    return new AtomFeed("/changes", language.message("changes.title"), language, base)
        .of(history.versions().stream().map(this::entry).toList(), otherwise);
  }

  private AtomEntry entry(DataVersion version) {
    return new AtomEntry(
        version.version().getURI(),
        language.message("changes.version", version.name()),
        version.date(),
        version.date(),
        List.of(),
        "/changes?lang=" + language.code() + "#" + version.name(),
        "",
        new VersionSummary(language).of(version));
  }
}
