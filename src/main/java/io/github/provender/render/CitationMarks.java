package io.github.provender.render;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Objection;
import io.github.provender.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a mark beside the document's number: the place, and what to beware of. */
final class CitationMarks {
  private final Language language;
  private final NoteList notes;

  CitationMarks(Language language, NoteList notes) {
    this.language = language;
    this.notes = notes;
  }

  /** The place; then how it came to be known, what the curators object, and the note's number. */
  String of(Citation citation) {
    int note = notes.number(citation);
    return Stream.of(
            Stream.of(citation.place(), citation.doubtfulNature()),
            citation.objections().stream().map(Objection::verdict).map(v -> v.label()).distinct(),
            note == 0 ? Stream.<String>empty() : Stream.of(language.message("marks.number", note)))
        .flatMap(parts -> parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The marks of who says so: {@code [1 §2.3.1; 3 l.78]}, and how many more there are. */
  String of(List<Citation> citations, int most) {
    if (citations.isEmpty()) {
      return "";
    }
    String shown =
        citations.stream()
            .limit(most)
            .map(citation -> citation.document() + " " + of(citation))
            .collect(Collectors.joining("; "));
    int more = citations.size() - most;
    return " [" + shown + (more > 0 ? "; +" + more : "") + "]";
  }
}
