package io.github.provender.site.changes;

import io.github.provender.history.DataVersion;
import io.github.provender.history.DataVersion.Kind;
import io.github.provender.text.Language;
import io.github.provender.text.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
    List<String> gone =
        Stream.of("document", "model", "dataset")
            .filter(kind -> !version.withdrawn(kind + "/").isEmpty())
            .map(kind -> language.message("changes." + kind, version.withdrawn(kind + "/").size()))
            .toList();
    if (!gone.isEmpty()) {
      sentences.add(language.message("changes.gone", Lists.of(language, gone)));
    }
    return String.join(language.space(), sentences);
  }

  private void tell(List<String> sentences, String key, Integer... counts) {
    if (List.of(counts).stream().anyMatch(count -> count > 0)) {
      sentences.add(language.message(key, (Object[]) counts));
    }
  }
}
