package io.github.provender.site.context;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.provender.http.RequestContext;
import io.github.provender.http.Response;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Response cache: answers ready to be sent. They hold as long as the data do; where they would fill
 * more than an eighth of the heap, those least asked for go.
 */
public final class ResponseCache {
  private static final int SHARE_OF_HEAP = 8;
  private static final int OVERHEAD_BYTES = 2_000;

  private final Cache<CacheKey, Response> kept =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP)
          .weigher((CacheKey key, Response answer) -> answer.body().length + OVERHEAD_BYTES)
          .build();

  /** All of a request on which an answer can depend. */
  private record CacheKey(
      String path,
      @Nullable String query,
      @Nullable String host,
      String accept,
      @Nullable String languages,
      boolean gzip) {
    static CacheKey of(HttpServletRequest request) {
      return new CacheKey(
          request.getRequestURI(),
          request.getQueryString(),
          request.getHeader("Host"),
          String.join(",", Collections.list(request.getHeaders("Accept"))),
          request.getHeader("Accept-Language"),
          RequestContext.gzip(request));
    }
  }

  /** The answer that was given before, or a new one; what is thrown is not kept. */
  public Response of(HttpServletRequest request, Supplier<Response> maker) {
    CacheKey key = CacheKey.of(request);
    return Objects.requireNonNull(kept.get(key, a -> maker.get().coded(key.gzip()).tagged()));
  }
}
