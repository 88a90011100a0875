package io.github.provender.cli;

import io.github.provender.answer.Answerer;
import io.github.provender.ask.QuestionAnswerer;
import io.github.provender.ask.Reply;
import io.github.provender.cli.options.Detail;
import io.github.provender.cli.options.Output;
import io.github.provender.cli.options.Session;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.QueryCatalog;
import io.github.provender.render.ReplyText;
import io.github.provender.result.ResultWriter;
import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Command {@code ask}: answers a question in plain words with a comparison, a canned query, a thing
 * or claims.
 */
@Command(
    name = "ask",
    description = "Answers a question in English, Korean or Chinese, or finds what has a name.",
    mixinStandardHelpOptions = true)
final class Ask implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();
  @Mixin private Output output = new Output();

  @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "The question.")
  private List<String> question = List.of();

  @Override
  public Integer call() {
    String text = String.join(" ", question);
    KnowledgeGraph graph = session.graph();
    QueryCatalog catalog = session.catalog();
    Reply reply =
        new QuestionAnswerer(graph, catalog, session.names(graph), session.index(graph, catalog))
            .reply(text);
    boolean told = spec.commandLine().getParseResult().hasMatchedOption("--lang");
    Language language = told ? session.language() : Language.guess(text);
    ReplyText words = new ReplyText(graph, language);
    PrintWriter out = spec.commandLine().getOut();
    if (!reply.isAnswer()) {
      throw UserError.usage(words.lead(reply), words.fix(reply));
    }
    out.print(words.unused(reply));
    if (reply instanceof Reply.SideBySide models) {
      output.print(new Answerer(graph, catalog).compare(models.models(), language), spec);
    } else if (reply instanceof Reply.OnePage page) {
      Show.print(page.thing(), graph, catalog, language, output.detail(), out);
    } else if (reply instanceof Reply.FilledQuery filled) {
      Width.wrap(filled.query().title(language), Detail.columns(), "").forEach(out::println);
      out.print(rows(filled, graph, language));
    } else {
      out.print(words.body(reply));
    }
    return 0;
  }

  private static String rows(Reply.FilledQuery filled, KnowledgeGraph graph, Language language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ResultWriter(graph, language, Detail.columns())
        .write(filled.query(), filled.arguments(), "text", bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
