package io.github.provender.site.context;

import io.github.provender.diagnostic.UserError;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.RequestContext;
import io.github.provender.http.Route;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.site.links.Head;
import io.github.provender.text.Language;
import io.github.provender.text.MediaFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The request context of a page: the request, of which state of the site, and its links. */
public record PageContext(RequestContext http, Site site, LinkBuilder links) {
  /** The media types of RDF, that of the most programs first. */
  public static final List<String> RDF = RdfFormat.ALL.stream().map(RdfFormat::mediaType).toList();

  private static final String HTML = "text/html";

  public static PageContext of(HttpServletRequest request, Site site) {
    RequestContext http = RequestContext.of(request);
    Frame frame = site.frame();
    String base = frame.base().isEmpty() ? http.base() : frame.base();
    return new PageContext(
        http, site, new LinkBuilder(http.language(), false, Head.NONE, frame.at(base)));
  }

  /** The same at a route that names these parts of the path. */
  public PageContext at(Route<?> route, Map<String, String> parts) {
    return new PageContext(http.at(route, parts), site, links);
  }

  /** The same as if a browser asked for a page. */
  public PageContext asPage() {
    return new PageContext(http.asPage(), site, links);
  }

  /** The same for a page that tells machines this. */
  PageContext with(Head head) {
    return new PageContext(http, site, new LinkBuilder(language(), false, head, links.frame()));
  }

  public Language language() {
    return http.language();
  }

  public String part(String name) {
    return http.part(name);
  }

  public String parameter(String name) {
    return http.parameter(name);
  }

  public List<String> parameters(String name) {
    return http.parameters(name);
  }

  /** The value of a parameter that has only these, the first where it is not given. */
  public String choice(String name, List<String> known) {
    String given = parameter(name);
    if (!given.isEmpty() && !known.contains(given)) {
      throw UserError.usage(
          "there is no " + name + " '" + given + "'",
          "use " + name + "= one of " + String.join(", ", known));
    }
    return given.isEmpty() ? known.get(0) : given;
  }

  /** Where this site is reached, without the last slash: {@code http://localhost:3030}. */
  public String base() {
    return links.frame().base();
  }

  public HttpProblem notFound() {
    return HttpProblem.notFound(language().message("page.notFound"));
  }

  /** The media types of a page and of these forms of the same. */
  public static List<String> pageOr(List<? extends MediaFormat> formats) {
    return Stream.concat(Stream.of(HTML), formats.stream().map(MediaFormat::mediaType)).toList();
  }

  /**
   * The form of a thing that the request asks for.
   *
   * @return empty for a page
   */
  public <F extends MediaFormat> Optional<F> wanted(List<F> formats) {
    String wanted = http.wanted(pageOr(formats));
    return MediaFormat.first(formats, format -> format.mediaType().equals(wanted));
  }

  /** The form of that file name extension; refused where there is none. */
  public <F extends MediaFormat> F form(List<F> formats, String extension) {
    return MediaFormat.first(formats, format -> format.extension().equals(extension))
        .orElseThrow(this::notFound);
  }
}
