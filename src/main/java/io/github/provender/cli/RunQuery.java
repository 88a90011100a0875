package io.github.provender.cli;

import io.github.provender.cli.options.Detail;
import io.github.provender.cli.options.Session;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.Arguments;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.QueryCatalog;
import io.github.provender.result.ResultWriter;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Command {@code query}: runs a canned query, or the user's own from a file. */
@Command(
    name = "query",
    description = "Runs a canned query, or your own from a file.",
    mixinStandardHelpOptions = true)
final class RunQuery implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "A canned query; see --list.")
  private String name = "";

  @Option(names = "--list", description = "Lists the canned queries.")
  private boolean list;

  @Option(names = "--file", paramLabel = "F.rq", description = "A SPARQL 1.1 query of your own.")
  private Path file = Path.of("");

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A parameter: slug, alias or IRI for a thing; may be repeated.")
  private List<String> parameters = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|csv|tsv|json|xml|ttl|rdf|jsonld|nt",
      description =
          "Form of the answer; the last four are those of graphs (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private String format = "text";

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      list(session.catalog(), out);
      return 0;
    }
    CannedQuery query = query();
    KnowledgeGraph graph = session.graph();
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String parameter : parameters) {
      String[] parts = parameter.split("=", 2);
      if (parts.length < 2) {
        throw UserError.usage("--param " + parameter + " has no value", "give --param NAME=VALUE");
      }
      given.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ResultWriter(graph, session.language(), Detail.columns())
        .write(query, Arguments.of(query, given, session.names(graph)), format, bytes);
    out.print(bytes.toString(StandardCharsets.UTF_8));
    return 0;
  }

  private CannedQuery query() {
    if (!file.toString().isEmpty()) {
      return CannedQuery.read(file);
    }
    if (name.isEmpty()) {
      throw UserError.usage("no query is named", "name one of those of query --list, or --file");
    }
    return session.catalog().get(name);
  }

  private void list(QueryCatalog catalog, PrintWriter out) {
    int width = catalog.all().stream().mapToInt(q -> q.slug().length()).max().orElse(0);
    for (CannedQuery query : catalog.all()) {
      out.println(
          query.slug()
              + " ".repeat(width - query.slug().length() + 2)
              + query.title(session.language()));
    }
  }
}
