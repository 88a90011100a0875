package io.github.provender.cli;

import io.github.provender.answer.AnsweredComparison;
import io.github.provender.answer.Answerer;
import io.github.provender.cli.completion.ModelNames;
import io.github.provender.cli.options.Detail;
import io.github.provender.cli.options.Session;
import io.github.provender.entity.EntityView;
import io.github.provender.entity.EntityViewBuilder;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.QueryCatalog;
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
  @Mixin private Detail detail = new Detail();

  @Parameters(
      paramLabel = "NAME",
      completionCandidates = ModelNames.class,
      description = "A slug, label, alias or IRI.")
  private String name = "";

  @Override
  public Integer call() {
    KnowledgeGraph graph = session.graph();
    Node entity = session.names(graph).anything(name);
    print(
        entity, graph, session.catalog(), session.language(), detail, spec.commandLine().getOut());
    return 0;
  }

  /** Prints one thing; a model as what is answered of it. */
  static void print(
      Node entity,
      KnowledgeGraph graph,
      QueryCatalog catalog,
      Language language,
      Detail detail,
      PrintWriter out) {
    Answerer answerer = new Answerer(graph, catalog);
    EntityView view =
        new EntityViewBuilder(graph, answerer.comparer().disputes())
            .of(entity, language, List.of(), Integer.MAX_VALUE);
    String head = EntityText.head(view, Detail.columns());
    if (!entity.getURI().contains("/id/model/")) {
      out.println(head);
      out.print(EntityText.body(view, Detail.columns()));
      return;
    }
    if (detail.isAll()) {
      out.println(head);
    }
    AnsweredComparison answered = answerer.compare(List.of(entity), language);
    out.print(detail.text(detail.narrowed(answered), head.lines().skip(1).toList()));
  }
}
