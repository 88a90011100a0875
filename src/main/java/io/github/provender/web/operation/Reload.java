package io.github.provender.web.operation;

import io.github.provender.graph.Problem;
import io.github.provender.graph.UserError;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How an attempt to serve newer data ended.
 *
 * @param reasons why the older data is still served; empty where the newer is
 */
public record Reload(Instant at, List<String> reasons) {

  /** Reads and checks, and hands over what was read only if all of it is sound. */
  static Reload attempt(Supplier<Edition> loader, Consumer<Edition> swap) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    try {
      swap.accept(loader.get());
      return new Reload(now, List.of());
    } catch (Problem.Malformed e) {
      return new Reload(now, e.problems().stream().map(Problem::toString).toList());
    } catch (Refused e) {
      return new Reload(now, e.reasons());
    } catch (UserError e) {
      return new Reload(now, List.of(e.getMessage() + " / fix: " + e.fix()));
    } catch (RuntimeException e) {
      return new Reload(now, List.of(e.toString()));
    }
  }

  /** Whether the newer data is now served. */
  public boolean succeeded() {
    return reasons.isEmpty();
  }
}
