package io.github.provender.cli;

import io.github.provender.check.Finding;
import io.github.provender.check.Rulebook;
import io.github.provender.check.Seal;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.QueryShelf;
import io.github.provender.web.operation.Edition;
import io.github.provender.web.operation.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads what is to be served, and checks it unless the same files were found sound before.
 *
 * @param anyway whether to serve what breaks rules
 * @param tell where the rules that are broken are told then
 */
record EditionLoader(Session session, boolean anyway, Consumer<String> tell) {

  /**
   * What is to be served.
   *
   * @throws Refused where a rule is broken
   */
  Edition load() {
    Optional<Seal> seal = session.seal();
    QueryShelf shelf = session.shelf();
    Rulebook rules = Rulebook.of(session.workspace());
    Optional<String> version = seal.flatMap(Seal::version);
    if (version.isPresent()) {
      Edition edition = Edition.of(session.served(shelf), shelf, rules, version.get());
      if (isStill(seal)) {
        return edition;
      }
    }
    KnowledgeGraph graph = session.checked(shelf);
    List<String> violations =
        rules.check(graph, session.language()).stream()
            .filter(f -> f.severity() == Finding.Severity.VIOLATION)
            .map(Finding::toString)
            .toList();
    if (!violations.isEmpty() && !anyway) {
      throw new Refused(violations);
    }
    violations.forEach(tell);
    Edition edition = Edition.of(graph, shelf, rules);
    if (violations.isEmpty() && isStill(seal)) {
      seal.ifPresent(each -> each.set(edition.version()));
    }
    return edition;
  }

  /** Whether no file has changed while it was read. */
  private boolean isStill(Optional<Seal> seal) {
    return session.seal().equals(seal);
  }
}
