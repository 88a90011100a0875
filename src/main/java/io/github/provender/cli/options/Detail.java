package io.github.provender.cli.options;

import io.github.provender.answer.AnsweredComparison;
import io.github.provender.diagnostic.UserError;
import io.github.provender.render.ComparisonFormat;
import io.github.provender.render.brief.BriefText;
import io.github.provender.render.brief.Extent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Command-line options for how much is told of what a comparison holds. */
public final class Detail {
  @Option(names = "--all", description = "Everything: all rows, claims, places and notes.")
  private boolean all;

  @Option(names = "--sources", description = "Also the places in the documents.")
  private boolean sources;

  @Option(names = "--notes", description = "Also the notes on what is cited.")
  private boolean notes;

  @Option(names = "--disagreements", description = "All disagreements, not only the first three.")
  private boolean disagreements;

  @Option(
      names = "--aspect",
      paramLabel = "SLUG",
      description = "Only this row, whole; may be repeated.")
  private Set<String> aspects = Set.of();

  /** The width that a text is to have. */
  public static int columns() {
    return Terminal.current().columns();
  }

  /** Whether everything is asked for. */
  public boolean isAll() {
    return all;
  }

  /** Only the rows that are asked for; one that is not there is a {@link UserError}. */
  public AnsweredComparison narrowed(AnsweredComparison comparison) {
    Set<String> known =
        comparison.table().rows().stream()
            .map(row -> row.aspect().slug())
            .collect(Collectors.toSet());
    for (String aspect : aspects) {
      if (!known.contains(aspect)) {
        throw UserError.usage(
            "no aspect called '" + aspect + "'",
            "use one of: " + known.stream().sorted().collect(Collectors.joining(", ")));
      }
    }
    return comparison.withAspects(aspects);
  }

  /** The comparison for the terminal: short, or whole where all or single rows are asked for. */
  public String text(AnsweredComparison comparison, List<String> facts) {
    Terminal terminal = Terminal.current();
    return all || !aspects.isEmpty()
        ? ComparisonFormat.text(comparison, terminal.columns())
        : BriefText.write(
            comparison,
            facts,
            new Extent(sources, notes, disagreements),
            terminal.emphasis(),
            terminal.columns());
  }
}
