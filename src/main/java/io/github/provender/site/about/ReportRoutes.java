package io.github.provender.site.about;

import io.github.provender.entity.EntityView;
import io.github.provender.graph.Labels;
import io.github.provender.http.Response;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Site;
import io.github.provender.site.context.Templates;
import io.github.provender.site.entity.NearAddress;
import io.github.provender.text.UserErrors;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Handler of the page by which a reader reports an error in a claim, a page, or at large. */
final class ReportRoutes {
  private static final String CLAIMS = Vocab.ID + "claim/";
  private static final int MAX_PATH = 2_000;

  private ReportRoutes() {}

  static Response page(PageContext context) {
    String name = context.parameter("claim");
    if (name.isEmpty()) {
      String path = path(context);
      return html(ReportPage.of(context.links(), path, name(context, path), reports(context)));
    }
    String slug = name.startsWith(CLAIMS) ? name.substring(CLAIMS.length()) : name;
    Node claim = NodeFactory.createURI(CLAIMS + slug);
    Site site = context.site();
    if (site.graph().objects(claim, Vocab.IS_STATED_IN).isEmpty()) {
      throw NearAddress.unknown(context, slug);
    }
    EntityView view = site.views().of(claim, context.language(), List.of(), 0);
    return html(ReportPage.of(context.links(), view, reports(context)));
  }

  /** A path of this site, or nothing. */
  private static String path(PageContext context) {
    String path = context.parameter("page").replaceAll("[\\p{Cc}\\p{Cf}]", "");
    if (!path.isEmpty() && (!path.matches("/(?![/\\\\]).*") || path.length() > MAX_PATH)) {
      throw UserErrors.usage("no-page", path.substring(0, Math.min(path.length(), MAX_PATH)));
    }
    return path;
  }

  /** The label of the thing that a page is of; of other pages their path. */
  private static String name(PageContext context, String path) {
    String route = path.replaceFirst("[?#].*", "");
    if (route.length() <= 1) {
      return "Provender";
    }
    Site site = context.site();
    Node thing = NodeFactory.createURI(Vocab.BASE + route.replaceFirst("^/(page/)?", ""));
    return site.graph().knows(thing)
        ? new Labels(site.graph(), context.language()).text(thing)
        : path;
  }

  private static String reports(PageContext context) {
    return context.site().reports();
  }

  private static Response html(ReportPage page) {
    return Response.html(Templates.render("report", Map.of("page", page)));
  }
}
