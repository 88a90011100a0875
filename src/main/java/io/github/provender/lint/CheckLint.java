package io.github.provender.lint;

import io.github.provender.graph.DerivedFacts;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.RdfFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lints a dataset check: the example that passes beside it gives no row, the one that fails some.
 */
public final class CheckLint {
  private CheckLint() {}

  public static List<LintMessage> of(
      Path file,
      CannedQuery check,
      SourceText source,
      List<RdfFile> ontology,
      DerivedFacts derived) {
    List<LintMessage> found =
        new ArrayList<>(HeaderLint.required(source, check.header(), List.of("summary", "fix")));
    if (!check.query().isSelectType() || !check.parameters().isEmpty() || !namesItsFault(check)) {
      found.add(
          source.error(
              "PREFIX",
              "not a SELECT of what is at fault, without parameters",
              "write SELECT ?where ?what, or SELECT ?this ?path ?value"));
      return found;
    }
    for (String name : List.of("pass", "fail")) {
      Path example = Path.of(file.toString().replaceFirst("\\.rq$", "." + name + ".trig"));
      if (!Files.exists(example)) {
        found.add(
            source.error(
                "SELECT",
                "no example: " + RdfFile.display(example),
                "write a small file that " + name + (name.equals("pass") ? "es" : "s")));
      } else if ((rows(check, example, ontology, derived) > 0) != name.equals("fail")) {
        found.add(
            source.error(
                "SELECT",
                RdfFile.display(example) + (name.equals("pass") ? " fails" : " passes"),
                "correct the example or the check"));
      }
    }
    return found;
  }

  private static boolean namesItsFault(CannedQuery check) {
    List<String> columns = check.query().getResultVars();
    return columns.contains("where") || columns.containsAll(List.of("this", "path", "value"));
  }

  private static int rows(
      CannedQuery check, Path example, List<RdfFile> ontology, DerivedFacts derived) {
    List<RdfFile> files = new ArrayList<>(ontology);
    files.add(RdfFile.read(example));
    return check.rows(KnowledgeGraph.of(files, derived), Map.of()).size();
  }
}
