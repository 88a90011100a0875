package io.github.provender.cli;

import io.github.provender.ask.SearchIndex;
import io.github.provender.cache.Lazy;
import io.github.provender.cache.ValidationStamp;
import io.github.provender.cli.options.Session;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.history.History;
import io.github.provender.ops.DatasetVersion;
import io.github.provender.ops.ValidationFailed;
import io.github.provender.query.QueryCatalog;
import io.github.provender.site.context.Site;
import io.github.provender.validate.RuleSet;
import io.github.provender.validate.ValidationResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Loads the dataset to be served, and validates it unless the same files were found valid before.
 *
 * @param anyway whether to serve what breaks rules
 * @param tell where the rules that are broken are told then
 */
record DatasetLoader(Session session, boolean anyway, Consumer<String> tell) {

  /**
   * What is to be served.
   *
   * @throws ValidationFailed where a rule is broken
   */
  DatasetVersion load() {
    Optional<ValidationStamp> seal = session.seal();
    QueryCatalog catalog = session.catalog();
    RuleSet rules = RuleSet.of(session.workspace());
    Optional<String> version = seal.flatMap(ValidationStamp::version);
    if (version.isPresent()) {
      DatasetVersion edition =
          indexed(DatasetVersion.of(session.graph(), catalog, rules, version.get()));
      if (isStill(seal)) {
        return edition;
      }
    }
    History.of(session.workspace()); // tells now of a file at fault
    KnowledgeGraph read = session.checked(catalog);
    KnowledgeGraph graph = read.with(Site.rows(read, catalog));
    List<String> violations =
        rules.check(graph, session.language()).stream()
            .filter(f -> f.severity() == ValidationResult.Severity.VIOLATION)
            .map(ValidationResult::toString)
            .toList();
    if (!violations.isEmpty() && !anyway) {
      throw new ValidationFailed(violations);
    }
    violations.forEach(tell);
    start("rows", () -> graph.kept().findAll());
    DatasetVersion edition = indexed(DatasetVersion.of(graph, catalog, rules));
    if (violations.isEmpty() && isStill(seal)) {
      seal.ifPresent(each -> each.set(edition.version()));
    }
    return edition;
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Opens or builds the index meanwhile, so that the first question need not wait for it. */
  private DatasetVersion indexed(DatasetVersion edition) {
    KnowledgeGraph graph = edition.graph();
    QueryCatalog catalog = edition.catalog();
    Lazy<SearchIndex> index = new Lazy<>(() -> session.index(graph, catalog));
    start("index", index::get);
    return edition.with(index, new Lazy<>(() -> History.of(session.workspace())));
  }

  /** Whether no file has changed while it was read. */
  private boolean isStill(Optional<ValidationStamp> seal) {
    return session.seal().equals(seal);
  }
}
