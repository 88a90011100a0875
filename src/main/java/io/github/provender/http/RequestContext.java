package io.github.provender.http;

import io.github.provender.text.Language;
import io.github.provender.text.UserErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One HTTP request as its handler sees it.
 *
 * @param parts the parts of its path that its route names
 * @param language the one that it prefers
 * @param inputs on what of it its route says to depend
 */
public record RequestContext(
    HttpServletRequest request, Map<String, String> parts, Language language, Route.Inputs inputs) {
  private static final String MARKDOWN = "text/markdown";
  private static final String PAGE = "text/html";

  /** Of which one is chosen where a page is to be told from RFC 9457. */
  public static final List<String> PROBLEM_OR_PAGE = List.of(HttpProblem.MEDIA_TYPE, "text/html");

  public static final Pattern HOST =
      Pattern.compile("(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");

  private static final Pattern GZIP = Pattern.compile("(?i)gzip(;q=(1(\\.0*)?|0?\\.0*[1-9]\\d*))?");

  public static RequestContext of(HttpServletRequest request) {
    return new RequestContext(request, Map.of(), language(request), Route.Inputs.NONE);
  }

  /** The language of {@code ?lang}, else of {@code Accept-Language}, else English. */
  public static Language language(HttpServletRequest request) {
    Optional<String> asked = only(request, "lang");
    String preferred = request.getHeader("Accept-Language");
    if (asked.isPresent() || preferred == null) {
      return asked.map(Language::of).orElse(Language.EN);
    }
    List<Locale> known = List.of(Locale.ENGLISH, Locale.KOREAN, Locale.CHINESE);
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(preferred), known);
      return best == null ? Language.EN : Language.of(best.getLanguage());
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return Language.EN;
    }
  }

  /** The value of a parameter; one given twice is a mistake, not a choice. */
  private static Optional<String> only(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    if (values != null && values.length > 1) {
      throw UserErrors.usage("repeated", name, values.length);
    }
    return Optional.ofNullable(values).map(all -> all[0]);
  }

  /** Whether the answer may come compressed. */
  public static boolean gzip(HttpServletRequest request) {
    return Collections.list(request.getHeaders("Accept-Encoding")).stream()
        .flatMap(header -> Arrays.stream(header.split(",", -1)))
        .anyMatch(coding -> GZIP.matcher(coding.replace(" ", "")).matches());
  }

  public String path() {
    return path(request);
  }

  /** The path as it was meant, without percent signs. */
  public static String path(HttpServletRequest request) {
    return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
  }

  /** A part of the path by its name; empty where the route does not have it. */
  public String part(String name) {
    return parts.getOrDefault(name, "");
  }

  /** The address's query as it was sent; empty where there is none. */
  public String query() {
    return Optional.ofNullable(request.getQueryString()).orElse("");
  }

  /** A parameter's only value; empty where it is missing. */
  public String parameter(String name) {
    return only(request, name).orElse("").strip();
  }

  /** All values of a parameter that are not blank. */
  public List<String> parameters(String name) {
    String[] values = request.getParameterValues(name);
    return values == null
        ? List.of()
        : Arrays.stream(values).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  /** Where the server is reached by the name in the request, without the last slash. */
  public String base() {
    String host = host();
    if (!HOST.matcher(host).matches()) {
      throw UserErrors.usage("host");
    }
    return request.getScheme() + "://" + host;
  }

  /** The same as if a browser asked for a page. */
  public RequestContext asPage() {
    HttpServletRequest page =
        new HttpServletRequestWrapper(request) {
          @Override
          public String getHeader(String name) {
            return isAccept(name) ? PAGE : super.getHeader(name);
          }

          @Override
          public Enumeration<String> getHeaders(String name) {
            return isAccept(name) ? Collections.enumeration(List.of(PAGE)) : super.getHeaders(name);
          }
        };
    return new RequestContext(page, parts, language, inputs);
  }

  private static boolean isAccept(String header) {
    return header.equalsIgnoreCase("Accept");
  }

  /** Whether Markdown is asked for by name, before a page. */
  public boolean wantsMarkdown() {
    boolean isNamed =
        Collections.list(request.getHeaders("Accept")).stream()
            .anyMatch(header -> header.toLowerCase(Locale.ROOT).contains(MARKDOWN));
    return isNamed
        && ContentNegotiation.mediaType(request, List.of(PAGE, MARKDOWN))
            .filter(MARKDOWN::equals)
            .isPresent();
  }

  /** The same at a route, with the parts of the path that it names. */
  public RequestContext at(Route<?> route, Map<String, String> named) {
    return new RequestContext(request, named, language, route.inputs());
  }

  /** The names of all parameters. */
  public Set<String> names() {
    return request.getParameterMap().keySet();
  }

  /** The host as it was asked for, in small letters. */
  public String host() {
    return Optional.ofNullable(request.getHeader("Host")).orElse("").toLowerCase(Locale.ROOT);
  }

  /** What {@code Accept} chooses of each list that the route offers; empty where none fits. */
  public List<String> chosen() {
    return inputs.offers().stream()
        .map(offered -> ContentNegotiation.mediaType(request, offered).orElse(""))
        .toList();
  }

  /** The media type that the request likes best; refused where none of them fits. */
  public String wanted(List<String> offered) {
    if (!inputs.offers().contains(offered)) {
      throw new IllegalStateException("the route does not say that it chooses of " + offered);
    }
    return ContentNegotiation.mediaType(request, offered)
        .orElseThrow(() -> HttpProblem.notAcceptable(offered));
  }

  /** Whether a page is asked for, rather than RFC 9457. */
  public static boolean wantsPage(HttpServletRequest request) {
    return ContentNegotiation.mediaType(request, PROBLEM_OR_PAGE).orElse("").equals("text/html");
  }
}
