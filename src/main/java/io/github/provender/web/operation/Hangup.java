package io.github.provender.web.operation;

import java.lang.reflect.Proxy;

/** The signal that asks a server to read its files anew. */
public final class Hangup {
  private Hangup() {}

  /**
   * Runs that on each SIGHUP; says whether this system has the signal.
   *
   * <p>By reflection, since the compiler warns of each mention of the class, and warnings are
   * errors here.
   */
  public static boolean runs(Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object proxy =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (self, method, arguments) -> {
                action.run();
                return null;
              });
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance("HUP"), proxy);
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
