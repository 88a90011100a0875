package io.github.provender.cli;

import io.github.provender.answer.AnsweredComparison;
import io.github.provender.answer.Answerer;
import io.github.provender.cli.options.Output;
import io.github.provender.cli.options.Session;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Command {@code compare}: how does the training of these models differ, and who says so? */
@Command(
    name = "compare",
    description = "How does the training of these models differ, and who says so?",
    mixinStandardHelpOptions = true)
final class Compare implements Callable<Integer> {
  private static final int MAX_MODELS = 6;

  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();
  @Mixin private Output output = new Output();

  @Parameters(
      arity = "2..*",
      paramLabel = "MODEL",
      description = "Two to six models, by slug, label, alias or IRI.")
  private List<String> models = List.of();

  @Option(names = "--aspect", paramLabel = "SLUG", description = "Only this row; may be repeated.")
  private Set<String> aspects = Set.of();

  @Option(names = "--only-differences", description = "Leave out what is the same or unknown.")
  private boolean onlyDifferences;

  @Override
  public Integer call() {
    if (models.size() > MAX_MODELS) {
      throw UserError.usage(models.size() + " models are too many", "name two to six");
    }
    KnowledgeGraph graph = session.graph();
    NameIndex names = session.names(graph);
    List<Node> columns = models.stream().map(names::model).distinct().toList();
    AnsweredComparison comparison =
        new Answerer(graph, session.catalog()).compare(columns, session.language());
    requireKnown(comparison);
    AnsweredComparison shown = comparison.withAspects(aspects);
    output.print(onlyDifferences ? shown.withOnlyDifferences() : shown, spec);
    return 0;
  }

  private void requireKnown(AnsweredComparison comparison) {
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
  }
}
