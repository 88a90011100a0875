package io.github.provender.site.queries;

import io.github.provender.http.Response;
import io.github.provender.query.CannedQuery;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Templates;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of all canned queries, or of those that hold some words. */
final class QueryList {
  private QueryList() {}

  static Response page(PageContext context) {
    String filter = context.parameter("q");
    String[] words = filter.toLowerCase(Locale.ROOT).split("\\s+");
    return Response.html(
        Templates.render(
            "queries",
            Map.of(
                "links",
                context.links(),
                "queries",
                context.site().catalog().byTag(query -> holdsAll(context, query, words)),
                "filter",
                filter)));
  }

  private static boolean holdsAll(PageContext context, CannedQuery query, String[] words) {
    String text =
        Stream.concat(
                Stream.of(
                    query.slug(),
                    query.title(context.language()),
                    query.description(context.language())),
                query.tags().stream()
                    .map(tag -> tag + " " + context.language().messageOr("tag." + tag, "")))
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(words).allMatch(text::contains);
  }
}
