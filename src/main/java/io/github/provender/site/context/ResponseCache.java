package io.github.provender.site.context;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.provender.http.RequestContext;
import io.github.provender.http.Response;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Response cache: answers ready to be sent. They hold as long as the data do; where they and their
 * keys would fill more than the limit, those least asked for go.
 */
public final class ResponseCache {
  /** What an entry takes beside its bytes and texts, and each text beside its letters. */
  private static final int ENTRY_BYTES = 1_000;

  private static final int TEXT_BYTES = 64;

  private final Cache<CacheKey, Response> kept;

  /**
   * An empty cache.
   *
   * @param maxBytes what answers and keys may take together
   */
  public ResponseCache(long maxBytes) {
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher(ResponseCache::weight)
            .executor(Runnable::run)
            .build();
  }

  /**
   * All of a request on which an answer can depend: not what its headers say, but what follows from
   * that.
   */
  private record CacheKey(
      String path,
      String query,
      String host,
      Language language,
      List<String> mediaTypes,
      boolean gzip) {
    static CacheKey of(RequestContext http, boolean gzip) {
      return new CacheKey(
          http.path(), http.query(), http.host(), http.language(), http.chosen(), gzip);
    }
  }

  /** The answer that was given before, or a new one; only what was found is kept. */
  public Response of(RequestContext http, Supplier<Response> maker) {
    boolean gzip = RequestContext.gzip(http.request());
    if (!http.inputs().covers(http.names())) {
      return finished(maker.get(), gzip);
    }
    List<Response> notKept = new ArrayList<>(1);
    Response found =
        kept.get(
            CacheKey.of(http, gzip),
            key -> {
              Response made = finished(maker.get(), gzip);
              if (made.status() == 200) {
                return made;
              }
              notKept.add(made);
              return null;
            });
    return found == null ? notKept.get(0) : found;
  }

  /** Only what is found has a tag; where else to look may differ with the form asked for. */
  private static Response finished(Response made, boolean gzip) {
    Response coded = made.coded(gzip);
    return coded.status() == 200 ? coded.tagged() : coded;
  }

  private static int weight(CacheKey key, Response answer) {
    int texts =
        text(key.path())
            + text(key.query())
            + text(key.host())
            + answer.headers().entrySet().stream()
                .mapToInt(header -> text(header.getKey()) + text(header.getValue()))
                .sum();
    return answer.body().length + texts + ENTRY_BYTES;
  }

  private static int text(String text) {
    return 2 * text.length() + TEXT_BYTES;
  }

  /** How many answers are kept. */
  public long entries() {
    kept.cleanUp();
    return kept.estimatedSize();
  }

  /** What they and their keys take. */
  public long bytes() {
    kept.cleanUp();
    return kept.policy().eviction().orElseThrow().weightedSize().orElseThrow();
  }
}
