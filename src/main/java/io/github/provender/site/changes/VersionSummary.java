package io.github.provender.site.changes;

import io.github.provender.history.DataVersion;
import io.github.provender.history.DataVersion.Kind;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.List;

/** Sentences on what a version changed in all, those that have something to tell. */
record VersionSummary(Language language) {
  String of(DataVersion version) {
    List<String> sentences = new ArrayList<>();
    tell(
        sentences,
        "changes.documents",
        version.added("document/").size(),
        version.added("document/").stream().mapToInt(version::claims).sum());
    tell(
        sentences,
        "changes.things",
        version.added("model/").size(),
        version.added("dataset/").size());
    tell(
        sentences,
        "changes.claims",
        version.count(Kind.ADDED),
        version.count(Kind.CHANGED),
        version.count(Kind.WITHDRAWN));
    tell(sentences, "changes.restated", version.count(Kind.RESTATED));
    tell(
        sentences,
        "changes.gone",
        version.withdrawn("document/").size(),
        version.withdrawn("model/").size(),
        version.withdrawn("dataset/").size());
    return String.join(" ", sentences);
  }

  private void tell(List<String> sentences, String key, Integer... counts) {
    if (List.of(counts).stream().anyMatch(count -> count > 0)) {
      sentences.add(language.message(key, (Object[]) counts));
    }
  }
}
