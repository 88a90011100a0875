package io.github.provender.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** RDF4J's MemoryStore with the same data, behind the same Jetty. */
final class Rdf4jPeer implements AutoCloseable {
  private final SailRepository repository = new SailRepository(new MemoryStore());
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  Rdf4jPeer(List<Path> files) throws Exception {
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.begin();
      for (Path file : files) {
        connection.add(file.toFile(), RDFFormat.NQUADS);
      }
      connection.commit();
    }
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(new ServletHolder(new Endpoint()), "/sparql");
    server.setHandler(context);
    server.start();
  }

  int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    LifeCycle.stop(server);
    repository.shutDown();
  }

  private final class Endpoint extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (RepositoryConnection connection = repository.getConnection()) {
        connection
            .prepareTupleQuery(request.getParameter("query"))
            .evaluate(new SPARQLResultsJSONWriter(out));
        response.setContentType("application/sparql-results+json");
        response.getOutputStream().write(out.toByteArray());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
