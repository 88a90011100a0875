package io.github.provender.ops;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reload result: how an attempt to serve newer data ended.
 *
 * @param reasons why the older data is still served; empty where the newer is
 */
public record ReloadResult(Instant at, List<String> reasons) {

  /** Reads and checks, and hands over what was read only if all of it is sound. */
  static ReloadResult attempt(Supplier<DatasetVersion> loader, Consumer<DatasetVersion> swap) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    try {
      swap.accept(loader.get());
      return new ReloadResult(now, List.of());
    } catch (Diagnostic.Malformed e) {
      return new ReloadResult(now, e.problems().stream().map(Diagnostic::toString).toList());
    } catch (ValidationFailed e) {
      return new ReloadResult(now, e.reasons());
    } catch (UserError e) {
      return new ReloadResult(now, List.of(e.getMessage() + " / fix: " + e.fix()));
    } catch (RuntimeException e) {
      return new ReloadResult(now, List.of(e.toString()));
    }
  }

  /** Whether the newer data is now served. */
  public boolean succeeded() {
    return reasons.isEmpty();
  }
}
