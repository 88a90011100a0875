package io.github.provender.cli;

import io.github.provender.answer.Answerer;
import io.github.provender.cli.options.Output;
import io.github.provender.cli.options.Session;
import io.github.provender.entity.EntityView;
import io.github.provender.entity.EntityViewBuilder;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.render.ComparisonFormat;
import io.github.provender.render.EntityText;
import io.github.provender.text.Language;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Command {@code show}: shows one thing with all that is said of it and by it. */
@Command(
    name = "show",
    description = "Shows one model, dataset, organization or document: all said of it and by it.",
    mixinStandardHelpOptions = true)
final class Show implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();

  @Parameters(paramLabel = "NAME", description = "A slug, label, alias or IRI.")
  private String name = "";

  @Override
  public Integer call() {
    KnowledgeGraph graph = session.graph();
    Node entity = session.names(graph).anything(name);
    PrintWriter out = spec.commandLine().getOut();
    Language language = session.language();
    int columns = Output.terminalWidth();
    Answerer answerer = new Answerer(graph, session.catalog());
    EntityView view =
        new EntityViewBuilder(graph, answerer.comparer().disputes())
            .of(entity, language, List.of(), Integer.MAX_VALUE);
    out.println(EntityText.head(view, columns));
    boolean isModel = entity.getURI().contains("/id/model/");
    out.print(
        isModel
            ? ComparisonFormat.text(answerer.compare(List.of(entity), language), columns)
            : EntityText.body(view, columns));
    return 0;
  }
}
