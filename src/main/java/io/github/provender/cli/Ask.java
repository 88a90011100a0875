package io.github.provender.cli;

import io.github.provender.answer.Answerer;
import io.github.provender.cli.options.Output;
import io.github.provender.cli.options.Session;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.text.Language;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Command {@code ask}: answers a question in plain words with a comparison of the models that it
 * names.
 */
@Command(
    name = "ask",
    description =
        "Answers a question in English, Korean or Chinese about the models that it names.",
    mixinStandardHelpOptions = true)
final class Ask implements Callable<Integer> {
  private static final int MAX_MODELS = 6;

  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();
  @Mixin private Output output = new Output();

  @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "The question.")
  private List<String> question = List.of();

  @Override
  public Integer call() {
    String text = String.join(" ", question);
    KnowledgeGraph graph = session.graph();
    List<Node> models = session.names(graph).mentionedIn(text);
    if (models.isEmpty()) {
      throw UserError.usage(
          "the question names no model that is known here", "see: provender query models");
    }
    boolean told = spec.commandLine().getParseResult().hasMatchedOption("--lang");
    Language language = told ? session.language() : Language.guess(text);
    List<Node> columns = models.subList(0, Math.min(MAX_MODELS, models.size()));
    output.print(new Answerer(graph, session.catalog()).compare(columns, language), spec);
    return 0;
  }
}
