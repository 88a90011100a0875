package io.github.provender.lint;

import io.github.provender.chart.ChartCheck;
import io.github.provender.chart.ChartRows;
import io.github.provender.chart.ChartTitle;
import io.github.provender.export.CanonicalFile;
import io.github.provender.export.model.ModelExport;
import io.github.provender.graph.DerivedFacts;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.graph.SparqlFile;
import io.github.provender.graph.Workspace;
import io.github.provender.ingest.format.Importer;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.FileContent;
import io.github.provender.rdf.RdfFile;
import io.github.provender.text.Language;
import io.github.provender.validate.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/** A linter for files of any kind; the tests of the shipped files ask the same. */
public final class FileLint {
  private final Workspace workspace;
  private final DocumentLint documents;

  /**
   * @param files all files that will be checked; what they break as data is found once for all
   */
  public FileLint(Workspace workspace, List<Path> files, Language language) {
    this.workspace = workspace;
    this.documents = new DocumentLint(workspace, files, language);
  }

  /** All that is asked of the file, in the order of its lines. */
  public List<LintMessage> check(Path file) {
    SourceText source = SourceText.read(file);
    List<LintMessage> found = new ArrayList<>(source.style());
    switch (FileKind.of(file, source)) {
      case CHART -> found.addAll(chart(source));
      case QUERY -> found.addAll(query(source));
      case CHECK ->
          found.addAll(
              CheckLint.of(
                  file,
                  CannedQuery.parse(source.file(), source.text()),
                  source,
                  ontology(),
                  derived()));
      case IMPORTER -> {
        found.addAll(
            HeaderLint.required(
                source,
                Importer.parse(source.file(), source.text()).file().header(),
                List.of("summary", "description")));
      }
      case EXPORT -> {
        found.addAll(
            HeaderLint.required(
                source,
                ModelExport.parse(source.file(), source.text()).file().header(),
                List.of("summary", "description")));
      }
      case DERIVED ->
          found.addAll(
              DerivedLint.of(
                  file,
                  source,
                  workspace.derived().stream().map(SparqlFile::read).toList(),
                  KnowledgeGraph.of(ontology())));
      case RULE ->
          found.addAll(
              RuleLint.of(
                  Rule.parse(source.file(), FileContent.of(file)), source, ontologyGraph()));
      case EXAMPLE -> RdfFile.read(file);
      case DATA -> found.addAll(documents.of(RdfFile.read(file), source));
    }
    if (found.isEmpty() && FileKind.of(file, source) == FileKind.DATA) {
      found.addAll(form(file, source));
    }
    return found;
  }

  private List<LintMessage> query(SourceText source) {
    CannedQuery query = CannedQuery.parse(source.file(), source.text());
    List<LintMessage> found = new ArrayList<>(QueryLint.of(query, source));
    KnowledgeGraph graph = KnowledgeGraph.load(workspace, List.of());
    found.addAll(QueryLint.answer(query, source, graph, new NameIndex(graph)));
    if (Stream.concat(source.style().stream(), found.stream()).anyMatch(LintMessage::isError)) {
      return found; // a golden file of a faulty query would hold the next one to its faults
    }
    if (GoldenWorld.isIn(workspace)) {
      found.addAll(GoldenWorld.of(workspace).check(query, source));
    } else {
      found.add(source.hint("no golden file written: this is no checkout", "check in a checkout"));
    }
    return found;
  }

  private List<LintMessage> chart(SourceText source) {
    CannedQuery query = CannedQuery.parse(source.file(), source.text());
    List<LintMessage> found =
        new ArrayList<>(
            HeaderLint.required(
                source, query.header(), List.of("summary", "description", ChartTitle.KEY)));
    KnowledgeGraph graph = KnowledgeGraph.load(workspace, List.of());
    ChartRows rows = new ChartRows(graph, QueryCatalog.of(workspace));
    for (ChartCheck.Problem problem : ChartCheck.of(query, rows)) {
      found.add(
          problem.isError()
              ? source.error(problem.where(), problem.what(), problem.fix())
              : source.hint(problem.what(), problem.fix()));
    }
    return found;
  }

  private List<LintMessage> form(Path file, SourceText source) {
    return new CanonicalFile(file, derived()).isCanonical()
        ? List.of()
        : List.of(
            source.error(
                "",
                "not in the form in which such files are kept",
                "run './provender format " + source.file() + "'"));
  }

  private List<RdfFile> ontology() {
    return workspace.ontology().stream().map(RdfFile::read).toList();
  }

  private DerivedFacts derived() {
    return DerivedFacts.of(workspace);
  }

  private Graph ontologyGraph() {
    Graph graph = GraphFactory.createDefaultGraph();
    ontology().forEach(file -> file.quads().forEach(quad -> graph.add(quad.asTriple())));
    return graph;
  }
}
