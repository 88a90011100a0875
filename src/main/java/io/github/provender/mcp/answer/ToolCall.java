package io.github.provender.mcp.answer;

import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Site;
import io.github.provender.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tool call: what a client asks of a tool, read leniently, since schemas are checked before.
 *
 * @param site the state of the data that answers
 * @param base where the pages are reached, without the last slash; empty where they are not
 */
public record ToolCall(Site site, Map<String, Object> arguments, String base) {

  /** That of {@code lang}, else English. */
  public Language language() {
    String lang = text("lang");
    return lang.isEmpty() ? Language.EN : Language.of(lang);
  }

  /** A text; empty where it is missing. */
  public String text(String name) {
    Object value = arguments.get(name);
    return value == null ? "" : value.toString().strip();
  }

  /** A list of texts, or one alone. */
  public List<String> texts(String name) {
    Object value = arguments.get(name);
    return value instanceof List<?> all
        ? all.stream().map(each -> String.valueOf(each).strip()).toList()
        : text(name).isEmpty() ? List.of() : List.of(text(name));
  }

  /** The members of an object as texts, each as if it had been given once. */
  public Map<String, List<String>> values(String name) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (arguments.get(name) instanceof Map<?, ?> object) {
      object.forEach((key, value) -> values.put("" + key, List.of("" + value)));
    }
    return values;
  }

  /** A number from 0 to the most that is allowed. */
  public int number(String name, int usual, int most) {
    return arguments.get(name) instanceof Number number
        ? Math.max(0, Math.min(most, number.intValue()))
        : usual;
  }

  public boolean is(String name) {
    return Boolean.parseBoolean(text(name));
  }

  /** The address of a page that shows the same; empty where none is served. */
  public String page(String path) {
    return base.isEmpty() ? "" : base + links().path(path);
  }

  /** The address of the page of a thing; its IRI where no page is served. */
  public String pageOf(String iri) {
    String link = links().to(iri);
    return base.isEmpty() || !link.startsWith("/") ? iri : base + link;
  }

  private LinkBuilder links() {
    return new LinkBuilder(language(), false);
  }
}
