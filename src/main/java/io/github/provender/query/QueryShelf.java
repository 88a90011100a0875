package io.github.provender.query;

import io.github.provender.graph.UserError;
import io.github.provender.graph.Workspace;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All canned queries, found by folder. */
public record QueryShelf(Map<String, CannedQuery> queries) {

  public static QueryShelf of(Workspace workspace) {
    return new QueryShelf(
        workspace.queries().stream()
            .map(CannedQuery::read)
            .collect(
                Collectors.toMap(
                    CannedQuery::slug, Function.identity(), (a, b) -> b, TreeMap::new)));
  }

  /** All of them, by slug. */
  public Collection<CannedQuery> all() {
    return queries.values();
  }

  /** The query of that name; an unknown one is a {@link UserError} that lists those there are. */
  public CannedQuery get(String slug) {
    CannedQuery query = queries.get(slug);
    if (query == null) {
      throw UserError.usage(
          "no query called '" + slug + "'", "use one of: " + String.join(", ", queries.keySet()));
    }
    return query;
  }
}
