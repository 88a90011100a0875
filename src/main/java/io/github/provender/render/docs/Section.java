package io.github.provender.render.docs;

import io.github.provender.query.CannedQuery.Parameter;
import java.util.List;
import java.util.Map;

/**
 * Section of a reference page: a text in several languages, a table of parameters, or code.
 *
 * @param key of its heading, {@code reference.KEY} in the messages
 * @param texts by the code of the language
 * @param format of the code
 */
public record Section(
    String key, Map<String, String> texts, List<Parameter> parameters, String format, String code) {

  static Section texts(String key, Map<String, String> texts) {
    return new Section(key, texts, List.of(), "", "");
  }

  static Section parameters(List<Parameter> parameters) {
    return new Section("parameters", Map.of(), parameters, "", "");
  }

  static Section code(String key, String format, String code) {
    return new Section(key, Map.of(), List.of(), format, code.stripTrailing());
  }

  boolean isFilled() {
    return !texts.isEmpty() || !parameters.isEmpty() || !code.isEmpty();
  }
}
