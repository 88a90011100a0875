package io.github.provender.cache;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lazy initialization: a value that is made once, when it is first asked for. */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T value;

  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T made = value == null ? maker.get() : value;
    value = made;
    return made;
  }
}
