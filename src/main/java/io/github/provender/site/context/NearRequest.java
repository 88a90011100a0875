package io.github.provender.site.context;

import io.github.provender.diagnostic.UserError;
import io.github.provender.http.HttpProblem;
import io.github.provender.text.Language;
import io.github.provender.text.UserErrors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** User error as a problem of HTTP; what may have been meant is linked as the same request. */
public final class NearRequest {
  private NearRequest() {}

  /** The problem in the language of the request. */
  public static HttpProblem of(HttpServletRequest request, UserError error) {
    Language language = ProblemPage.language(request);
    List<HttpProblem.Link> near =
        error.phrases().stream()
            .flatMap(
                phrases ->
                    phrases.near().stream().map(name -> link(request, phrases.typed(), name)))
            .toList();
    return HttpProblem.badRequest(UserErrors.text(error, language), near);
  }

  private static HttpProblem.Link link(HttpServletRequest request, String typed, String meant) {
    String query =
        request.getParameterMap().entrySet().stream()
            .flatMap(
                entry ->
                    Arrays.stream(entry.getValue())
                        .map(
                            value ->
                                Stream.of(entry.getKey(), value)
                                    .map(each -> each.strip().equals(typed) ? meant : each)
                                    .map(LinkBuilder::encode)
                                    .collect(Collectors.joining("="))))
            .collect(Collectors.joining("&"));
    return new HttpProblem.Link(meant, request.getRequestURI() + "?" + query);
  }
}
