package io.github.provender.site.context;

import io.github.provender.diagnostic.UserError;
import io.github.provender.http.ContentNegotiation;
import io.github.provender.http.PageRefusal;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.links.EmbeddedData;
import io.github.provender.site.links.Head;
import io.github.provender.site.links.Signpost;
import io.github.provender.site.links.Signposts;
import io.github.provender.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** One request: what is asked for, in which language, of which state of the site. */
public record RequestContext(
    HttpServletRequest request, Site site, Language language, LinkBuilder links) {
  private static final String HTML = "text/html";
  public static final Pattern HOST =
      Pattern.compile("(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");

  public static RequestContext of(HttpServletRequest request, Site site) {
    Language language = ContentNegotiation.language(request);
    RequestContext visit =
        new RequestContext(request, site, language, new LinkBuilder(language, false));
    return new RequestContext(
        request, site, language, new LinkBuilder(language, false, visit.head()));
  }

  public String path() {
    return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
  }

  /** The address's query as it was sent; empty where there is none. */
  public String query() {
    return Optional.ofNullable(request.getQueryString()).orElse("");
  }

  /** A parameter's only value; empty where it is missing. */
  public String parameter(String name) {
    return ContentNegotiation.only(request, name).orElse("").strip();
  }

  /** All values of a parameter that are not blank. */
  public List<String> parameters(String name) {
    String[] values = request.getParameterValues(name);
    return values == null
        ? List.of()
        : Arrays.stream(values).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  /** Where this site is reached, without the last slash: {@code http://localhost:3030}. */
  public String base() {
    if (!site.base().isEmpty()) {
      return site.base();
    }
    String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
    if (!HOST.matcher(host).matches()) {
      throw UserError.usage("the Host header names no host", "send the name of this server");
    }
    return request.getScheme() + "://" + host;
  }

  /** The links of this address, as a header and for the head of its page. */
  List<Signpost> signposts() {
    return new Signposts(site.graph()).of(path(), query());
  }

  private Head head() {
    return new Head(signposts(), embedded());
  }

  private String embedded() {
    EmbeddedData data = new EmbeddedData(site.graph(), language);
    String path = path();
    if (path.equals("/")) {
      return data.dataset(base());
    } else if (path.equals("/ontology") || path.equals("/ns")) {
      return data.own(Vocab.BASE + "ns");
    }
    Node thing = NodeFactory.createURI(path.replaceFirst("^/page/", Vocab.BASE));
    return path.startsWith("/page/") && site.graph().knows(thing) ? data.of(thing) : "";
  }

  /** Whether a page is asked for, rather than RFC 9457. */
  public boolean wantsPage() {
    return ContentNegotiation.mediaType(request, List.of("application/problem+json", HTML))
        .orElse("")
        .equals(HTML);
  }

  public PageRefusal notFound() {
    return PageRefusal.notFound(language.message("page.notFound"));
  }

  /**
   * The form of a thing that the request asks for.
   *
   * @return empty for a page
   */
  public <T> Optional<T> wanted(T[] forms, Function<T, String> mediaType) {
    List<String> offered = new ArrayList<>(List.of(HTML));
    Arrays.stream(forms).map(mediaType).forEach(offered::add);
    String wanted =
        ContentNegotiation.mediaType(request, offered)
            .orElseThrow(() -> PageRefusal.notAcceptable(offered));
    return Arrays.stream(forms).filter(form -> mediaType.apply(form).equals(wanted)).findFirst();
  }
}
