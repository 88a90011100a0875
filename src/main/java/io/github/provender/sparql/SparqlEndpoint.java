package io.github.provender.sparql;

import io.github.provender.http.AbandonedWork;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.Limits;
import io.github.provender.http.TemporarySpace;
import io.github.provender.query.ResultFormat;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.sparql.QueryRunner.BoundedResult;
import io.github.provender.sparql.guard.QueryPolicy;
import io.github.provender.text.MediaFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** SPARQL endpoint; the data it serves may be exchanged while it runs. */
public final class SparqlEndpoint {
  /** Where the endpoint is found. */
  public static final String PATH = "/sparql";

  /** Most characters of an answer that is no response of its own. */
  private static final int MAX_TEXT = 256 * 1024;

  private final Supplier<EndpointData> served;
  private final QueryQueue queue;
  private final QueryRunner runner;

  /**
   * An endpoint of these data.
   *
   * @param served asked at each request, which is answered from those data to its end
   * @param abandoned is told of queries that overrun their time
   */
  public SparqlEndpoint(Limits limits, Supplier<EndpointData> served, AbandonedWork abandoned) {
    this(limits, served, abandoned, Path.of(System.getProperty("java.io.tmpdir")));
  }

  SparqlEndpoint(
      Limits limits, Supplier<EndpointData> served, AbandonedWork abandoned, Path temporary) {
    this.served = served;
    this.queue = new QueryQueue(limits.queries(), limits.capacity());
    this.runner =
        new QueryRunner(
            limits,
            new TemporarySpace(temporary, limits.capacity().temporaryBytes()),
            new QueryThreads(abandoned));
  }

  /** Adds the endpoint to a server that is being built, in a restricted {@code ServerProcess}. */
  public FusekiServer.Builder addTo(FusekiServer.Builder builder) {
    // Fuseki wants a dataset of its own, which is never asked
    DataService.Builder service =
        DataService.newBuilder(DatasetGraphFactory.empty())
            .addEndpoint(
                Endpoint.create()
                    .operation(Operation.Query)
                    .processor(new SparqlProcessor(served, queue, runner))
                    .build());
    return builder.add(PATH, service);
  }

  /**
   * An answer that is no response of its own.
   *
   * @param format JSON of rows or of a boolean, Turtle of a graph
   * @param isCut whether there are more rows
   */
  public record Answer(Query query, MediaFormat format, String text, boolean isCut) {}

  /**
   * Answers a query that came by another way than a request to this endpoint: under the same
   * policy, in the same queue and within the same limits.
   *
   * @param rows most rows, or triples, of the answer
   */
  public Answer answer(String text, int rows) {
    EndpointData data = served.get();
    Limits limits = runner.limits().upTo(rows);
    Query query = new QueryPolicy(data.prefixes(), limits.patternCharacters()).admit(text).query();
    boolean isGraph = query.isConstructType() || query.isDescribeType();
    MediaFormat format = isGraph ? RdfFormat.TURTLE : ResultFormat.JSON;
    BoundedExecution.cap(query, limits);
    QueryQueue.Place place = queue.await();
    try (BoundedResult answer =
            runner
                .within(limits)
                .run(query, data.dataset(), format, limits.answerMillis(), cancel -> () -> {});
        InputStream content = answer.result().content()) {
      if (answer.result().size() > MAX_TEXT) {
        throw HttpProblem.tooLarge("the answer is larger than " + MAX_TEXT / 1024 + " KB");
      }
      String written = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(query, format, written, answer.isCut());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      place.close();
    }
  }

  /** What answers under way take of the temporary folder. */
  public long temporaryBytes() {
    return runner.space().used();
  }

  /** How many queries wait for their place. */
  public long waitingQueries() {
    return queue.waiting();
  }
}
