package io.github.provender.web;

import io.github.provender.graph.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One request: what is asked for, in which language, of which state of the site. */
record Visit(HttpServletRequest request, Site site, Language language, Links links) {
  private static final String HTML = "text/html";

  static Visit of(HttpServletRequest request, Site site) {
    Language language = Wanted.language(request);
    return new Visit(request, site, language, new Links(language, false));
  }

  String path() {
    return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
  }

  /** The address's query as it was sent; empty where there is none. */
  String query() {
    return Optional.ofNullable(request.getQueryString()).orElse("");
  }

  /** A parameter's first value; empty where it is missing. */
  String parameter(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
  }

  /** All values of a parameter that are not blank. */
  List<String> parameters(String name) {
    String[] values = request.getParameterValues(name);
    return values == null
        ? List.of()
        : Arrays.stream(values).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  Refusal notFound() {
    return Refusal.notFound(language.word("page.notFound"));
  }

  /**
   * The form of a thing that the request asks for.
   *
   * @return empty for a page
   */
  <T> Optional<T> wanted(T[] forms, Function<T, String> mediaType) {
    List<String> offered = new ArrayList<>(List.of(HTML));
    Arrays.stream(forms).map(mediaType).forEach(offered::add);
    String wanted =
        Wanted.mediaType(request, offered).orElseThrow(() -> Refusal.notAcceptable(offered));
    return Arrays.stream(forms).filter(form -> mediaType.apply(form).equals(wanted)).findFirst();
  }
}
