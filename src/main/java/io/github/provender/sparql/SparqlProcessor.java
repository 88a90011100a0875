package io.github.provender.sparql;

import io.github.provender.http.ContentNegotiation;
import io.github.provender.http.Cors;
import io.github.provender.http.ETag;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.Limits;
import io.github.provender.http.ProblemType;
import io.github.provender.http.Spool;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.sparql.QueryQueue.Place;
import io.github.provender.sparql.QueryRunner.BoundedResult;
import io.github.provender.sparql.guard.QueryPolicy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;

/** SPARQL 1.1 Protocol: answers requests of its query side. */
final class SparqlProcessor implements ActionProcessor {
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";
  private static final String HEADERS = "Accept, Content-Type, If-None-Match";
  private static final String CACHED = "public, max-age=300";
  private static final String EDITOR = "/editor";

  private final Supplier<EndpointData> data;
  private final Limits limits;
  private final QueryQueue queue;
  private final QueryRunner runner;
  private final ClientWatch clients = new ClientWatch();

  SparqlProcessor(Supplier<EndpointData> data, QueryQueue queue, QueryRunner runner) {
    this.data = data;
    this.limits = runner.limits();
    this.queue = queue;
    this.runner = runner;
  }

  /** What may end in a problem that is to be told. */
  private interface Step {
    void run() throws IOException;
  }

  @Override
  public void process(HttpAction action) {
    HttpServletRequest request = action.getRequest();
    HttpServletResponse response = action.getResponse();
    ResponseSender reply = new ResponseSender(request, response);
    told(action, reply, () -> answer(action, request, response, reply));
  }

  private static void told(HttpAction action, ResponseSender reply, Step step) {
    try {
      try {
        step.run();
      } catch (HttpProblem e) {
        reply.refuse(e);
      } catch (RuntimeException e) {
        String id = action.getResponse().getHeader(HttpProblem.REQUEST_ID);
        action.log.error(Mistake.logged(id, e));
        reply.refuse(
            HttpProblem.of(
                500, ProblemType.INTERNAL, "the server made a mistake; it has been logged"));
      }
    } catch (IOException e) {
      // the client is gone, or the connection was aborted: there is nobody left to tell
      action.log.debug("no answer sent", e);
    }
  }

  private void answer(
      HttpAction action,
      HttpServletRequest request,
      HttpServletResponse response,
      ResponseSender reply)
      throws IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD", "POST" -> {
        SparqlRequest asked = SparqlRequest.by(request, limits.bodyBytes());
        if (asked.query().isPresent()) {
          query(action, data.get(), asked, asked.query().get(), reply);
        } else {
          describe(data.get(), asked, request, response, reply);
        }
      }
      case "OPTIONS" -> {
        Cors.preflight(response, METHODS, HEADERS);
      }
      default -> throw HttpProblem.notAllowed("ask with one of " + METHODS, METHODS);
    }
  }

  private void describe(
      EndpointData served,
      SparqlRequest asked,
      HttpServletRequest request,
      HttpServletResponse response,
      ResponseSender reply)
      throws IOException {
    List<String> offered = new ArrayList<>(NegotiatedFormat.types(RdfFormat.ALL));
    offered.add("text/html");
    if (asked.format().isEmpty()
        && ContentNegotiation.mediaType(request, offered).equals(Optional.of("text/html"))) {
      try {
        request.getRequestDispatcher(EDITOR).forward(request, response);
      } catch (ServletException e) {
        throw new IOException(e);
      }
      return;
    }
    NegotiatedFormat<RdfFormat> wanted = NegotiatedFormat.of(asked, request, RdfFormat.ALL);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String address =
        served.base().isEmpty()
            ? request.getRequestURL().toString()
            : served.base() + SparqlEndpoint.PATH;
    String base = address.replaceFirst(SparqlEndpoint.PATH + "$", "");
    wanted.format().stream(
        ServiceDescription.of(address, limits, served.description().apply(base)), body);
    reply.header("Cache-Control", CACHED);
    reply.send(HttpServletResponse.SC_OK, wanted.header(), body.toByteArray());
  }

  private void query(
      HttpAction action,
      EndpointData served,
      SparqlRequest asked,
      String text,
      ResponseSender reply) {
    HttpServletRequest request = action.getRequest();
    QueryPolicy.Admitted admitted =
        new QueryPolicy(served.prefixes(), limits.patternCharacters()).admit(text);
    Query query = admitted.query();
    NegotiatedFormat<?> wanted =
        NegotiatedFormat.of(asked, request, BoundedExecution.formats(query));
    asked.setDataset(query);
    String tag = admitted.repeatable() ? asked.tag(served.version(), text, wanted.mediaType()) : "";
    boolean isPost = request.getMethod().equals("POST");
    if (!tag.isEmpty() && !isPost && ETag.isKnown(request, tag)) {
      cache(reply, tag);
      reply.empty(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    boolean capped = BoundedExecution.cap(query, limits);
    queue.admit(
        request,
        turn ->
            told(
                action,
                reply,
                () -> {
                  BoundedResult answer;
                  Place place = turn.orElseThrow(QueryQueue::busy);
                  try {
                    answer =
                        runner.run(
                            query,
                            served.dataset(),
                            wanted.format(),
                            asked.milliseconds(limits.answerMillis()),
                            cancel -> clients.watch(request, cancel));
                  } finally {
                    place.close();
                  }
                  send(answer, capped, tag, wanted.header(), reply);
                }));
  }

  private void send(
      BoundedResult answer, boolean capped, String tag, String mediaType, ResponseSender reply)
      throws IOException {
    try (Spool result = answer.result();
        InputStream content = result.content()) {
      if (!tag.isEmpty()) {
        cache(reply, tag);
      }
      if (capped) {
        reply.header("X-Provender-Rows-Limit", String.valueOf(limits.rows()));
        reply.header("X-Provender-Rows-Cut", String.valueOf(answer.isCut()));
      }
      reply.send(mediaType, result.size(), content);
    }
  }

  private static void cache(ResponseSender reply, String tag) {
    reply.header("ETag", tag);
    reply.header("Cache-Control", CACHED);
  }
}
