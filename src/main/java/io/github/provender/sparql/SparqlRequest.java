package io.github.provender.sparql;

import io.github.provender.http.ETag;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/**
 * SPARQL request: what a client asks, as the SPARQL 1.1 Protocol transports it.
 *
 * @param query empty where only the service itself is asked for
 * @param format the client's {@code format=} or {@code output=}
 * @param seconds the client's {@code timeout=}
 */
record SparqlRequest(
    Optional<String> query,
    List<String> defaultGraphs,
    List<String> namedGraphs,
    Optional<String> format,
    Optional<Double> seconds) {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\";\\s]+)");

  private record Parameter(String name, String value) {}

  static SparqlRequest by(HttpServletRequest request, int bodyBytes) throws IOException {
    List<Parameter> given = new ArrayList<>();
    String inAddress = request.getQueryString();
    if (inAddress != null) {
      given.addAll(parameters(inAddress));
    }
    if (request.getMethod().equals("POST")) {
      if (mediaType(request).equals(FORM)) {
        given.addAll(parameters(RequestBody.read(request, bodyBytes)));
      } else {
        given.add(new Parameter("body", RequestBody.read(request, bodyBytes)));
      }
    }
    return of(given, request.getMethod());
  }

  /** The dataset of the protocol goes before that of the query; both name graphs held here. */
  void setDataset(Query asked) {
    if (!defaultGraphs.isEmpty() || !namedGraphs.isEmpty()) {
      asked.getGraphURIs().clear();
      asked.getNamedGraphURIs().clear();
      defaultGraphs.forEach(asked::addGraphURI);
      namedGraphs.forEach(asked::addNamedGraphURI);
    }
  }

  /** The same data, question and form give the same bytes. */
  String tag(String version, String text, String mediaType) {
    return ETag.of(
        String.join(
            "\0", version, text, defaultGraphs.toString(), namedGraphs.toString(), mediaType));
  }

  private static SparqlRequest of(List<Parameter> given, String method) {
    if (!values(given, "update").isEmpty()) {
      throw readOnly(400);
    }
    List<String> queries = new ArrayList<>(values(given, "query"));
    if (method.equals("POST")) {
      queries.addAll(values(given, "body"));
    }
    if (queries.size() > 1) {
      throw HttpProblem.of(
          400, ProblemType.SEVERAL_QUERIES, "a request takes one query, not several");
    }
    if (method.equals("POST") && queries.isEmpty()) {
      throw HttpProblem.of(400, ProblemType.NO_QUERY, "the form has no field 'query'");
    }
    List<String> formats = new ArrayList<>(values(given, "format"));
    formats.addAll(values(given, "output"));
    if (formats.size() > 1) {
      throw HttpProblem.of(400, ProblemType.FORMAT, "a request names one format, not several");
    }
    List<String> timeouts = values(given, "timeout");
    if (timeouts.size() > 1) {
      throw HttpProblem.of(400, ProblemType.TIMEOUT, "a request has one timeout, not several");
    }
    return new SparqlRequest(
        queries.stream().findFirst(),
        values(given, "default-graph-uri"),
        values(given, "named-graph-uri"),
        formats.stream().findFirst(),
        timeouts.stream().map(SparqlRequest::seconds).findFirst());
  }

  private static String mediaType(HttpServletRequest request) {
    String header = request.getContentType();
    if (header == null || header.isBlank()) {
      throw HttpProblem.of(
          400, ProblemType.CONTENT_TYPE, "a body needs a Content-Type: " + FORM + " or " + QUERY);
    }
    String type = header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (type.equals("application/sparql-update")) {
      throw readOnly(415);
    }
    if (!type.equals(FORM) && !type.equals(QUERY)) {
      throw HttpProblem.of(
          415,
          ProblemType.CONTENT_TYPE,
          "a query is posted as " + FORM + " or " + QUERY + ", not " + type);
    }
    Matcher charset = CHARSET.matcher(header);
    if (charset.find() && !charset.group(1).equalsIgnoreCase("utf-8")) {
      throw HttpProblem.of(415, ProblemType.CONTENT_TYPE, "a query is posted in UTF-8");
    }
    return type;
  }

  /** The client's own limit can only be lower than the server's. */
  long milliseconds(long most) {
    return seconds.map(own -> Math.min(most, Math.max(1, (long) (own * 1000)))).orElse(most);
  }

  private static HttpProblem readOnly(int status) {
    return HttpProblem.of(
        status,
        ProblemType.READ_ONLY,
        "this server is read-only: it answers queries and takes no updates");
  }

  private static List<Parameter> parameters(String encoded) {
    List<Parameter> parameters = new ArrayList<>();
    for (String part : encoded.split("&", -1)) {
      int equals = part.indexOf('=');
      String name = decoded(equals < 0 ? part : part.substring(0, equals));
      if (!name.equals("body")) {
        parameters.add(new Parameter(name, equals < 0 ? "" : decoded(part.substring(equals + 1))));
      }
    }
    return parameters;
  }

  /** Percent-decoded without the leniency of the JDK, which replaces what is not UTF-8. */
  private static String decoded(String encoded) {
    if (encoded.chars().anyMatch(c -> c > 0x7e)) {
      throw HttpProblem.of(
          400, ProblemType.UNICODE, "a character beyond ASCII must be percent-encoded");
    }
    try {
      String bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1);
      return RequestBody.utf8(bytes.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException e) {
      throw HttpProblem.of(
          400, ProblemType.ENCODING, "a percent sign must be followed by two hexadecimal digits");
    }
  }

  private static List<String> values(List<Parameter> given, String name) {
    return given.stream().filter(p -> p.name().equals(name)).map(Parameter::value).toList();
  }

  private static double seconds(String value) {
    if (!value.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") || Double.parseDouble(value) == 0) {
      throw HttpProblem.of(
          400, ProblemType.TIMEOUT, "timeout is a number of seconds above 0, such as 2.5");
    }
    return Double.parseDouble(value);
  }
}
