package io.github.provender.site.about;

import io.github.provender.export.DatasetDescription;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.http.Router;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.site.about.DownloadPage.Group;
import io.github.provender.site.about.DownloadPage.Item;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apache.jena.shared.CannotEncodeCharacterException;

/** Route of the page of all files in which the data can be had. */
public final class DownloadRoutes {
  private static final Map<String, List<String>> GROUPS =
      Map.of(
          "data", List.of(DatasetDescription.DUMP),
          "ontology", inEachForm("/ontology"),
          "schemes", inEachForm("/schemes"),
          "alignments", inEachForm("/alignments"),
          "description", inEachForm("/void"),
          "machines", List.of("/context.jsonld", "/openapi.json"));

  private static final List<String> ORDER =
      List.of("data", "ontology", "schemes", "alignments", "description", "machines");

  private DownloadRoutes() {}

  private static List<String> inEachForm(String stem) {
    return RdfFormat.ALL.stream().map(form -> stem + "." + form.extension()).toList();
  }

  /**
   * The page that tells how large the files are.
   *
   * @param all by which they are found when it is asked for
   */
  public static List<Route<PageContext>> of(Supplier<Router<PageContext>> all) {
    return List.of(
        Route.<PageContext>of("/download", context -> page(context, all.get())).listed());
  }

  private static Response page(PageContext context, Router<PageContext> router) {
    List<Group> groups =
        ORDER.stream()
            .map(
                key ->
                    new Group(
                        key,
                        GROUPS.getOrDefault(key, List.of()).stream()
                            .flatMap(path -> item(path, context, router).stream())
                            .toList()))
            .toList();
    return Response.html(
        Templates.render(
            "download",
            Map.of("page", DownloadPage.of(context.links(), groups, context.site().catalog()))));
  }

  /** The file, unless it cannot be written, since XML has no control characters. */
  private static Optional<Item> item(String path, PageContext context, Router<PageContext> router) {
    Router.Match<PageContext> found =
        router.find(path).orElseThrow(() -> new IllegalStateException(path));
    OptionalInt size =
        context
            .site()
            .sizes()
            .computeIfAbsent(path, p -> size(context.at(found.route(), found.parts()), found));
    return size.isPresent() ? Optional.of(new Item(path, size.getAsInt())) : Optional.empty();
  }

  /** Of the file as it is served, so that it is the true one. */
  private static OptionalInt size(PageContext file, Router.Match<PageContext> found) {
    try {
      return OptionalInt.of(found.route().handler().apply(file).body().length);
    } catch (CannotEncodeCharacterException e) {
      return OptionalInt.empty();
    }
  }
}
