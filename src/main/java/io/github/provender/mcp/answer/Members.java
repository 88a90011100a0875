package io.github.provender.mcp.answer;

import io.modelcontextprotocol.json.McpJsonDefaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Members of a JSON object, without those that say nothing. */
public final class Members {
  private final Map<String, Object> members = new LinkedHashMap<>();

  /** The same with one member more, unless it is empty, false or null. */
  public Members with(String name, @Nullable Object value) {
    if (value != null && !isEmpty(value)) {
      members.put(name, value);
    }
    return this;
  }

  /** The same with an array more, unless it is empty. */
  public <T> Members with(String name, Collection<T> all, Function<T, ?> form) {
    return with(name, array(all, form));
  }

  /** The same with the members of another object. */
  public Members with(Map<String, Object> more) {
    members.putAll(more);
    return this;
  }

  /** The array of all in that form. */
  public static <T> List<Object> array(Collection<T> all, Function<T, ?> form) {
    List<Object> array = new ArrayList<>();
    all.forEach(one -> array.add(form.apply(one)));
    return array;
  }

  private static boolean isEmpty(Object value) {
    return value.equals("")
        || value.equals(false)
        || (value instanceof Collection<?> all && all.isEmpty())
        || (value instanceof Map<?, ?> object && object.isEmpty());
  }

  /** JSON in a line. */
  public static String written(Object json) {
    try {
      return McpJsonDefaults.getMapper().writeValueAsString(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The object. */
  public Map<String, Object> object() {
    return members;
  }
}
