package io.github.provender.cli;

import io.github.provender.cli.options.Output;
import io.github.provender.cli.options.Session;
import io.github.provender.compare.Comparer;
import io.github.provender.entity.Dossier;
import io.github.provender.entity.DossierMaker;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.render.ComparisonFormat;
import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
    Dossier dossier = new DossierMaker(graph, session.catalog()).of(entity, language);
    out.println(header(dossier));
    if (entity.getURI().contains("/id/model/")) {
      out.print(
          ComparisonFormat.text(
              new Comparer(graph, session.catalog()).compare(List.of(entity), language), columns));
    } else {
      out.print(entries(dossier, columns));
    }
    return 0;
  }

  private static String header(Dossier dossier) {
    Language language = dossier.language();
    StringBuilder out = new StringBuilder(dossier.entity().label() + "\n");
    out.append(dossier.entity().iri()).append('\n');
    out.append(line(language.message("show.type"), labels(dossier)));
    if (!dossier.aliases().isEmpty()) {
      out.append(line(language.message("show.aliases"), String.join(", ", dossier.aliases())));
    }
    dossier.facts().forEach(fact -> out.append(line(fact.property().label(), fact.text())));
    return out.toString();
  }

  private static String labels(Dossier dossier) {
    return dossier.types().stream().map(t -> t.label()).collect(Collectors.joining(", "));
  }

  private static String line(String head, String text) {
    return "  " + head + ": " + text + "\n";
  }

  private static String entries(Dossier dossier, int columns) {
    if (dossier.entries().isEmpty()) {
      return dossier.language().message("show.none") + "\n";
    }
    StringBuilder out = new StringBuilder();
    String aspect = "";
    for (Dossier.Entry entry : dossier.entries()) {
      if (!entry.aspect().label().equals(aspect)) {
        aspect = entry.aspect().label();
        out.append(aspect).append('\n');
      }
      String text =
          entry.subject().label()
              + ", "
              + entry.property().label()
              + ": "
              + entry.text()
              + " ["
              + entry.claim().document()
              + " "
              + entry.claim().locator()
              + "]";
      Width.wrap(text, columns - 2, "    ").forEach(l -> out.append("  ").append(l).append('\n'));
    }
    out.append('\n').append(dossier.language().message("compare.documents")).append('\n');
    dossier
        .documents()
        .forEach(
            s -> out.append("[" + s.n() + "] " + s.document().label() + " · " + s.url() + "\n"));
    return out.toString();
  }
}
