package io.github.provender.export;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses every connection by URL and remembers who asked for one. */
final class NoNetwork extends ProxySelector {
  private final List<URI> asked = new ArrayList<>();
  private @Nullable ProxySelector before;

  void install() {
    before = ProxySelector.getDefault();
    ProxySelector.setDefault(this);
  }

  void remove() {
    ProxySelector.setDefault(before);
  }

  List<URI> asked() {
    return asked;
  }

  @Override
  public List<Proxy> select(URI uri) {
    asked.add(uri);
    throw new IllegalStateException("no network here: " + uri);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException e) {
    asked.add(uri);
  }
}
