package io.github.provender.mcp.tool;

import io.github.provender.claim.Term;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.diagnostic.Phrase;
import io.github.provender.graph.NameIndex;
import io.github.provender.text.Spelling;
import io.github.provender.text.UserErrors;
import java.util.List;
import java.util.stream.Collectors;

/** Aspects by the names that a client gives: slugs or labels. */
final class Aspects {
  private Aspects() {}

  static List<String> slugs(Comparison table, List<String> names) {
    return names.stream().map(name -> slug(table, name)).toList();
  }

  /** The slug of the aspect of that name; an unknown one is refused with all there are. */
  static String slug(Comparison table, String name) {
    List<Term> known = table.rows().stream().map(Row::aspect).toList();
    String wanted = NameIndex.fold(name);
    return known.stream()
        .filter(
            aspect ->
                NameIndex.fold(aspect.slug()).equals(wanted)
                    || NameIndex.fold(aspect.label()).equals(wanted)
                    || aspect.iri().equals(name))
        .findFirst()
        .map(Term::slug)
        .orElseThrow(
            () -> {
              List<String> slugs = known.stream().map(Term::slug).sorted().toList();
              return UserErrors.usage(
                  Phrase.of("error.no-aspect", name),
                  Phrase.of("fix.no-aspect", slugs.stream().collect(Collectors.joining(", "))),
                  name,
                  Spelling.nearest(name, slugs).stream().toList());
            });
  }
}
