package io.github.provender.render.brief;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.text.Width;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Bibliography of a short text, which has room for so many documents; beyond that, claims are
 * marked with the name of who issued the document.
 */
final class CitedDocuments {
  private static final int MAX_NAME = 16;
  private static final String NO_BREAK = "\u00a0";

  private final Map<Integer, Source> known;
  private final int room;
  private final Map<Integer, Set<Citation>> listed = new TreeMap<>();

  CitedDocuments(List<Source> sources, int room) {
    this.known = sources.stream().collect(Collectors.toMap(Source::n, Function.identity()));
    this.room = room;
  }

  /** A mark behind a text, and the citations whose documents must be listed if it is printed. */
  record Mark(String text, List<Citation> citations) {}

  /** The mark of the first documents of those claims; those listed already come first. */
  Mark mark(List<Citation> claims, int most) {
    Set<Integer> chosen = new TreeSet<>();
    int free = room - listed.size();
    for (boolean isListed : new boolean[] {true, false}) {
      for (Citation claim : claims) {
        boolean fits = chosen.size() < most && (isListed || free > 0);
        if (fits && listed.containsKey(claim.document()) == isListed) {
          free -= chosen.add(claim.document()) && !isListed ? 1 : 0;
        }
      }
    }
    if (!chosen.isEmpty()) {
      String numbers = chosen.stream().map(String::valueOf).collect(Collectors.joining(NO_BREAK));
      List<Citation> cited = claims.stream().filter(c -> chosen.contains(c.document())).toList();
      return new Mark(" [" + numbers + "]", cited);
    }
    return new Mark(claims.isEmpty() ? "" : " (" + name(claims.get(0)) + ")", List.of());
  }

  /** The mark's text; its documents are listed from now on. */
  String print(Mark mark) {
    mark.citations()
        .forEach(
            citation ->
                listed
                    .computeIfAbsent(citation.document(), n -> new LinkedHashSet<>())
                    .add(citation));
    return mark.text();
  }

  String print(List<Citation> claims, int most) {
    return print(mark(claims, most));
  }

  private String name(Citation claim) {
    return Width.cut(issuer(claim), MAX_NAME, "…");
  }

  /** Who issued the document of a claim, or else of what kind it is. */
  String issuer(Citation claim) {
    return Optional.ofNullable(known.get(claim.document()))
        .map(Source::issuer)
        .filter(issuer -> !issuer.isEmpty())
        .orElse(claim.authority().label());
  }

  /** The documents that were cited, with the citations, by number. */
  Map<Source, Set<Citation>> all() {
    Map<Source, Set<Citation>> all = new LinkedHashMap<>();
    listed.forEach(
        (n, citations) ->
            Optional.ofNullable(known.get(n)).ifPresent(source -> all.put(source, citations)));
    return all;
  }
}
