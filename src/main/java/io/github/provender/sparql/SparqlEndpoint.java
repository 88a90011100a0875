package io.github.provender.sparql;

import io.github.provender.http.AbandonedWork;
import io.github.provender.http.Limits;
import io.github.provender.http.TemporarySpace;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** SPARQL endpoint; the data it serves may be exchanged while it runs. */
public final class SparqlEndpoint {
  /** Where the endpoint is found. */
  public static final String PATH = "/sparql";

  private final Limits limits;
  private final Supplier<EndpointData> served;
  private final TemporarySpace space;
  private final QueryQueue queue;
  private final AbandonedWork abandoned;

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
    this.limits = limits;
    this.served = served;
    this.abandoned = abandoned;
    this.space = new TemporarySpace(temporary, limits.capacity().temporaryBytes());
    this.queue = new QueryQueue(limits.queries(), limits.capacity());
  }

  /** Adds the endpoint to a server that is being built, in a restricted {@code ServerProcess}. */
  public FusekiServer.Builder addTo(FusekiServer.Builder builder) {
    // Fuseki wants a dataset of its own, which is never asked
    DataService.Builder service =
        DataService.newBuilder(DatasetGraphFactory.empty())
            .addEndpoint(
                Endpoint.create()
                    .operation(Operation.Query)
                    .processor(new SparqlProcessor(served, limits, space, queue, abandoned))
                    .build());
    return builder.add(PATH, service);
  }

  /** What answers under way take of the temporary folder. */
  public long temporaryBytes() {
    return space.used();
  }

  /** How many queries wait for their place. */
  public long waitingQueries() {
    return queue.waiting();
  }
}
