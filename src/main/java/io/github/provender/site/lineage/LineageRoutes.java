package io.github.provender.site.lineage;

import io.github.provender.entity.lineage.Lineage;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.lineage.LineageFormat;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Templates;
import io.github.provender.site.entity.NearAddress;
import io.github.provender.text.MediaFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Routes of lineages, as a page and as files: where a thing comes from and what came of it. */
public final class LineageRoutes {
  /** What has a lineage; of a bare name the first of these is meant. */
  private static final List<String> KINDS = List.of("model", "dataset", "organization");

  private static final List<MediaFormat> FORMATS =
      Stream.<MediaFormat>concat(LineageFormat.ALL.stream(), Stream.of(RdfFormat.TURTLE)).toList();

  public static final List<Route<PageContext>> ALL =
      List.of(
          Route.<PageContext>of("/lineage/<thing>.{format:svg|csv|json|ttl}", LineageRoutes::file)
              .producing(FORMATS.stream().map(MediaFormat::mediaType).toList())
              .reading(LineageChoice.NAMES),
          Route.<PageContext>of("/lineage/<thing>", LineageRoutes::page)
              .reading(LineageChoice.NAMES));

  private LineageRoutes() {}

  private static Response page(PageContext context) {
    return answer(
        context,
        "",
        thing -> {
          LineageChoice choice = LineageChoice.of(context);
          LineagePage page =
              new LineagePage(lineage(context, thing, choice), choice, context.links());
          return Response.html(Templates.render("lineage", Map.of("page", page)));
        });
  }

  private static Response file(PageContext context) {
    String extension = context.part("format");
    MediaFormat format = context.form(FORMATS, extension);
    return answer(
        context,
        "." + extension,
        thing -> {
          Lineage lineage = lineage(context, thing, LineageChoice.of(context));
          return format instanceof LineageFormat words
              ? Response.ok(
                  format.mediaType() + ";charset=utf-8", words.write(lineage, context.language()))
              : Response.ok(format.mediaType(), turtle(context, lineage));
        });
  }

  private static byte[] turtle(PageContext context, Lineage lineage) {
    return RdfFormat.TURTLE.write(
        StatedTies.of(lineage, context.site().graph()), context.site().graph().prefixes());
  }

  private static Lineage lineage(PageContext context, Node thing, LineageChoice choice) {
    return choice.of(context.site().lineages().of(thing, choice.extent(), context.language()));
  }

  private static Response answer(
      PageContext context, String after, Function<Node, Response> answer) {
    String path = context.part("thing");
    List<String> paths =
        path.contains("/") ? List.of(path) : KINDS.stream().map(kind -> kind + "/" + path).toList();
    if (!KINDS.contains(paths.get(0).substring(0, paths.get(0).indexOf('/')))) {
      throw context.notFound();
    }
    Optional<Node> known =
        paths.stream()
            .map(each -> NodeFactory.createURI(Vocab.ID + each))
            .filter(context.site().graph()::knows)
            .findFirst();
    if (known.isEmpty()) {
      return NearAddress.of(context, "/lineage/", paths, after);
    }
    Node thing = context.site().lineages().folded(known.get());
    String address = LinkBuilder.lineage(thing.getURI());
    boolean isOwn = thing.equals(known.get()) && !path.startsWith(KINDS.get(0) + "/");
    return isOwn ? answer.apply(thing) : Response.seeOther(address + after + query(context));
  }

  private static String query(PageContext context) {
    String query = context.http().query();
    return query.isEmpty() ? "" : "?" + query;
  }
}
