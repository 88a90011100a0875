package io.github.provender.site.comparison.view;

import io.github.provender.answer.Answer;
import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.compare.Cell;
import io.github.provender.compare.Comparison;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Citation cards: one for each place in a document that a page cites, shared by all who cite it.
 */
public final class CitationCards {
  private final Map<Place, Card> cards = new LinkedHashMap<>();
  private final List<Source> sources;
  private final Language language;

  private record Place(int document, String locator) {}

  /**
   * One place in a document.
   *
   * @param label the whole of it in words
   * @param address where it can be read
   * @param entries the claims made there
   */
  public record Card(
      String id, Source source, String label, String place, String address, List<Entry> entries) {}

  /** A claim, with the notes on it. */
  public record Entry(Citation citation, Set<String> notes) {}

  private CitationCards(Stream<Citation> cited, List<Source> documents, Language language) {
    this.language = language;
    Map<Integer, Source> byNumber = new LinkedHashMap<>();
    documents.forEach(source -> byNumber.put(source.n(), source));
    cited.forEach(
        citation -> add(citation, Objects.requireNonNull(byNumber.get(citation.document()))));
    Set<Integer> numbers = new LinkedHashSet<>();
    cards.keySet().forEach(place -> numbers.add(place.document()));
    this.sources = documents.stream().filter(source -> numbers.contains(source.n())).toList();
  }

  /**
   * The cards of a page.
   *
   * @param documents all that may be cited
   */
  public static CitationCards of(
      AnsweredComparison shown, PipelineGrid pipelines, List<Source> documents) {
    return new CitationCards(
        Stream.of(cited(shown.answer()), pipelines.cited(), cited(shown.table()))
            .flatMap(citations -> citations),
        documents,
        shown.table().language());
  }

  /**
   * The cards of a page that cites these.
   *
   * @param documents all that may be cited
   */
  public static CitationCards of(
      Stream<Citation> cited, List<Source> documents, Language language) {
    return new CitationCards(cited, documents, language);
  }

  private static Stream<Citation> cited(Answer answer) {
    return Stream.of(List.of(answer.lead()), answer.topics(), answer.scope())
        .flatMap(List::stream)
        .flatMap(topic -> topic.parts().stream())
        .map(Part::claims)
        .flatMap(List::stream);
  }

  private static Stream<Citation> cited(Comparison table) {
    Stream<Citation> cells =
        table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(Cell::citations);
    Stream<Citation> sides =
        new DisagreementRanking(table)
            .first().stream()
                .flatMap(each -> each.sides().stream())
                .flatMap(side -> side.claims().stream());
    return Stream.concat(cells, sides);
  }

  private void add(Citation citation, Source source) {
    Card card =
        cards.computeIfAbsent(
            place(citation),
            place ->
                new Card(
                    "s" + (cards.size() + 1),
                    source,
                    label(citation, source),
                    citation.place(),
                    DeepLink.of(source.url(), citation.locator()),
                    new ArrayList<>()));
    Entry entry =
        card.entries().stream()
            .filter(each -> each.citation().claim().equals(citation.claim()))
            .findFirst()
            .orElseGet(
                () -> {
                  Entry made = new Entry(citation, new LinkedHashSet<>());
                  card.entries().add(made);
                  return made;
                });
    if (!citation.note().isEmpty()) {
      entry.notes().add(citation.note());
    }
  }

  private String label(Citation citation, Source source) {
    return language.message(
        "source.label",
        String.valueOf(source.n()),
        source.speaker(),
        source.document().label(),
        citation.place());
  }

  private static Place place(Citation citation) {
    return new Place(citation.document(), citation.locator());
  }

  /** The card of a citation. */
  public Card of(Citation citation) {
    return Objects.requireNonNull(cards.get(place(citation)));
  }

  /** One citation for each card, in the order given. */
  public List<Citation> distinct(List<Citation> citations) {
    Map<Place, Citation> byPlace = new LinkedHashMap<>();
    citations.forEach(citation -> byPlace.putIfAbsent(place(citation), citation));
    return List.copyOf(byPlace.values());
  }

  /** The cards of one document. */
  public List<Card> in(Source source) {
    return cards.values().stream().filter(card -> card.source().n() == source.n()).toList();
  }

  /** The documents that are cited. */
  public List<Source> sources() {
    return sources;
  }

  /** Who says so: each speaker once, the developer first. */
  public String speakers(List<Citation> citations) {
    Set<String> speakers = new LinkedHashSet<>();
    citations.stream()
        .sorted(Comparator.comparing(citation -> !citation.isDeveloper()))
        .forEach(citation -> speakers.add(of(citation).source().speaker()));
    return String.join(", ", speakers);
  }
}
