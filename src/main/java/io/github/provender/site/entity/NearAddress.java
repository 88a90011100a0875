package io.github.provender.site.entity;

import io.github.provender.claim.ValueFormatter;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.Labels;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.HttpProblem.Link;
import io.github.provender.http.Response;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.PageContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * An address that is nearly right: in capitals, by an alias, or without {@code id}. It leads on to
 * the right one (303, not for ever, since what a name means depends on the data); where no thing of
 * that kind is meant, things of a like name are linked.
 */
public final class NearAddress {
  /** No name is longer; what is like longer ones is not looked for. */
  private static final int MAX_NAME_LENGTH = 80;

  private static final int MAX_SUGGESTIONS = 5;
  private static final String ID = "id/";

  private NearAddress() {}

  /**
   * Leads on to the thing meant, or tells of those that are near.
   *
   * @param before the address up to the thing
   * @param path what stands in the place of the path of a thing's IRI
   * @param after the address from the thing on, without the query
   */
  public static Response of(PageContext context, String before, String path, String after) {
    return of(context, before, List.of(path), after);
  }

  /** The same where each of some paths may be meant, the first one rather than the others. */
  public static Response of(PageContext context, String before, List<String> paths, String after) {
    String query = context.http().query();
    return paths.stream()
        .flatMap(path -> meant(context, path).stream())
        .findFirst()
        .map(thing -> there(before, thing) + after + (query.isEmpty() ? "" : "?" + query))
        .map(Response::seeOther)
        .orElseThrow(() -> unknown(context, name(paths.get(0))));
  }

  /** The thing of exactly that kind that a path means. */
  static Optional<Node> meant(PageContext context, String path) {
    String small = path.toLowerCase(Locale.ROOT);
    Stream<Node> spelled =
        Stream.of(small, ID + small)
            .map(each -> NodeFactory.createURI(Vocab.BASE + each))
            .filter(context.site().graph()::knows);
    Stream<Node> named =
        named(context, name(path)).filter(thing -> kind(path(thing)).equals(kind(small))).stream();
    return Stream.concat(spelled, named).findFirst();
  }

  private static Optional<Node> named(PageContext context, String name) {
    if (name.length() > MAX_NAME_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(context.site().names().anything(name));
    } catch (UserError e) {
      return Optional.empty();
    }
  }

  /** Nothing is known by that name, but perhaps by another. */
  public static HttpProblem unknown(PageContext context, String name) {
    ValueFormatter values =
        new ValueFormatter(
            context.site().graph(), new Labels(context.site().graph(), context.language()));
    List<Link> near =
        name.length() > MAX_NAME_LENGTH
            ? List.of()
            : context.site().names().nearest(name).stream()
                .limit(MAX_SUGGESTIONS)
                .map(values::term)
                .map(thing -> new Link(thing.label(), context.links().to(thing.iri())))
                .toList();
    String told = context.language().message("page.notFound");
    String labels = near.stream().map(Link::label).collect(Collectors.joining(", "));
    return HttpProblem.notFound(
        near.isEmpty()
            ? told
            : told + " – " + context.language().message("unknown.nearest") + ": " + labels,
        near);
  }

  private static String there(String before, Node thing) {
    return before.equals("/lineage/") ? LinkBuilder.lineage(thing.getURI()) : before + path(thing);
  }

  private static String path(Node thing) {
    return thing.getURI().substring(Vocab.BASE.length());
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String kind(String path) {
    String all = path.startsWith(ID) ? path : ID + path;
    return all.substring(0, all.length() - name(all).length());
  }
}
