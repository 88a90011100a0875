package io.github.provender.cli;

import io.github.provender.answer.Answerer;
import io.github.provender.cli.completion.ModelNames;
import io.github.provender.cli.options.Output;
import io.github.provender.cli.options.Session;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
      completionCandidates = ModelNames.class,
      description = "Two to six models, by slug, label, alias or IRI.")
  private List<String> models = List.of();

  @Override
  public Integer call() {
    if (models.size() > MAX_MODELS) {
      throw UserError.usage(models.size() + " models are too many", "name two to six");
    }
    KnowledgeGraph graph = session.graph();
    NameIndex names = session.names(graph);
    List<Node> columns = models.stream().map(names::model).distinct().toList();
    output.print(new Answerer(graph, session.catalog()).compare(columns, session.language()), spec);
    return 0;
  }
}
