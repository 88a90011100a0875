package io.github.provender.site.context;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made once, when first asked for. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T made = value == null ? maker.get() : value;
    value = made;
    return made;
  }
}
