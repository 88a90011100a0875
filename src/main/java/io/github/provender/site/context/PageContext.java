package io.github.provender.site.context;

import io.github.provender.http.HttpProblem;
import io.github.provender.http.RequestContext;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.site.links.Head;
import io.github.provender.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The request context of a page: the request, of which state of the site, and its links. */
public record PageContext(RequestContext http, Site site, LinkBuilder links) {
  /** The media types of RDF, that of the most programs first. */
  public static final List<String> RDF =
      Stream.of(RdfFormat.values()).map(RdfFormat::mediaType).toList();

  private static final String HTML = "text/html";

  public static PageContext of(HttpServletRequest request, Site site) {
    RequestContext http = RequestContext.of(request);
    return new PageContext(http, site, new LinkBuilder(http.language(), false));
  }

  /** The same at a route that names these parts of the path. */
  public PageContext at(Map<String, String> parts) {
    RequestContext routed = new RequestContext(http.request(), parts, http.language());
    return new PageContext(routed, site, links);
  }

  /** The same for a page that tells machines this. */
  PageContext with(Head head) {
    return new PageContext(http, site, new LinkBuilder(language(), false, head));
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

  /** Where this site is reached, without the last slash: {@code http://localhost:3030}. */
  public String base() {
    return site.base().isEmpty() ? http.base() : site.base();
  }

  public HttpProblem notFound() {
    return HttpProblem.notFound(language().message("page.notFound"));
  }

  /**
   * The form of a thing that the request asks for.
   *
   * @return empty for a page
   */
  public <T> Optional<T> wanted(List<T> forms, Function<T, String> mediaType) {
    String wanted =
        http.wanted(Stream.concat(Stream.of(HTML), forms.stream().map(mediaType)).toList());
    return forms.stream().filter(form -> mediaType.apply(form).equals(wanted)).findFirst();
  }

  /** The form of that file name extension; refused where there is none. */
  public <T> T form(List<T> forms, Function<T, String> extension, String wanted) {
    return forms.stream()
        .filter(form -> extension.apply(form).equals(wanted))
        .findFirst()
        .orElseThrow(this::notFound);
  }
}
