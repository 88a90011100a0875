package io.github.provender.render;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Objection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Numbers the notes of claims in the order in which a form cites them, for the list at its end. */
public final class NoteList {
  private record Key(Node claim, String text) {}

  private final Map<Key, Note> notes = new LinkedHashMap<>();

  /** A note on one claim: the curators' remark, and what they object to. */
  public record Note(int number, Citation citation, String text) {}

  /** The number of the claim's note; 0 where there is nothing to note. */
  public int number(Citation citation) {
    String text =
        Stream.concat(
                citation.objections().stream().map(Objection::text), Stream.of(citation.note()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    if (text.isEmpty()) {
      return 0;
    }
    return notes
        .computeIfAbsent(
            new Key(citation.claim(), text), key -> new Note(notes.size() + 1, citation, text))
        .number();
  }

  public List<Note> all() {
    return List.copyOf(notes.values());
  }
}
