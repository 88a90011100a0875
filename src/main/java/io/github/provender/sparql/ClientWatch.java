package io.github.provender.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Client disconnect detection: notices that a client has left while its query runs. Nothing is
 * written then that could fail, so the socket is asked: readable, but with nothing to read, means
 * closed at the other end. Nothing is read from it, so that a client may send its next request
 * early.
 */
final class ClientWatch {
  private static final long INTERVAL_MILLISECONDS = 250;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "client-watch");
            thread.setDaemon(true);
            return thread;
          });

  /** Runs the action once the client has left; what is returned ends the watch. */
  Runnable watch(HttpServletRequest request, Runnable whenGone) {
    Object transport =
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint()
            .getTransport();
    if (!(transport instanceof SocketChannel channel)) {
      return () -> {};
    }
    Future<?> task =
        clock.scheduleWithFixedDelay(
            () -> {
              if (isGone(channel)) {
                whenGone.run();
              }
            },
            INTERVAL_MILLISECONDS,
            INTERVAL_MILLISECONDS,
            TimeUnit.MILLISECONDS);
    return () -> task.cancel(false);
  }

  private static boolean isGone(SocketChannel channel) {
    try (Selector selector = Selector.open()) {
      channel.register(selector, SelectionKey.OP_READ);
      return selector.selectNow() > 0 && channel.socket().getInputStream().available() == 0;
    } catch (IOException | RuntimeException e) {
      return !channel.isOpen();
    }
  }
}
