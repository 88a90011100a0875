package io.github.provender.sparql;

import io.github.provender.http.Limits;
import io.github.provender.sparql.bound.SafeExecutionContext;
import java.util.concurrent.Semaphore;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;

/** The SPARQL endpoint; the data it serves may be exchanged while it runs. */
public final class SparqlEndpoint {
  /** Where the endpoint is found. */
  public static final String PATH = "/sparql";

  private final Limits limits;
  private final Semaphore running;
  private final ClientWatch clients = new ClientWatch();

  public SparqlEndpoint(Limits limits) {
    this.limits = limits;
    this.running = new Semaphore(limits.queries());
  }

  /** Adds the endpoint to a server that is being built. */
  public FusekiServer.Builder addTo(FusekiServer.Builder builder, EndpointData served) {
    SafeExecutionContext.forTheProcess();
    return builder.add(PATH, serviceFor(served));
  }

  /** The service of these data, for a new server or in the place of the data served before. */
  public DataService.Builder serviceFor(EndpointData served) {
    SparqlProcessor service = new SparqlProcessor(served, limits, running, clients);
    return DataService.newBuilder(served.dataset())
        .addEndpoint(
            org.apache.jena.fuseki.server.Endpoint.create()
                .operation(Operation.Query)
                .processor(service)
                .build());
  }
}
