package io.github.provender.rdf;

import io.github.provender.text.PlainText;
import jakarta.json.Json;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks a JSON text for what the JSON-LD reader would overlook, or could not name the place of.
 */
final class JsonCheck {
  /** What fits into a 64-bit floating-point number, roughly; others would exhaust the memory. */
  private static final Pattern NUMBER =
      Pattern.compile("(?=.{1,100}$)[-0-9.]+([eE][-+]?[0-9]{1,3})?");

  private final DiagnosticCollector errors;
  private final Deque<Set<String>> keys = new ArrayDeque<>();

  private JsonCheck(DiagnosticCollector errors) {
    this.errors = errors;
  }

  /** Goes through the text; what is wrong stops at the errors given. */
  static void of(String text, DiagnosticCollector errors) {
    JsonCheck check = new JsonCheck(errors);
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      while (parser.hasNext()) {
        check.look(parser, parser.next());
      }
    } catch (JsonParsingException e) {
      JsonLocation place = e.getLocation();
      errors.error(String.valueOf(e.getMessage()), place.getLineNumber(), place.getColumnNumber());
    }
  }

  private void look(JsonParser parser, JsonParser.Event event) {
    switch (event) {
      case START_ARRAY, START_OBJECT -> {
        keys.push(new HashSet<>());
        JsonLocation place = parser.getLocation();
        errors.requireDepth(keys.size(), place.getLineNumber(), place.getColumnNumber());
      }
      case END_ARRAY, END_OBJECT -> keys.pop();
      case VALUE_STRING -> requireText(parser);
      case KEY_NAME -> {
        requireText(parser);
        if (parser.getString().equals("@base")) {
          refuse(parser, "@base is not accepted");
        }
        if (!keys.element().add(parser.getString())) {
          refuse(parser, "key \"" + parser.getString() + "\" twice in one object");
        }
      }
      case VALUE_NUMBER -> {
        String number = parser.getString();
        if (!NUMBER.matcher(number).matches() || Double.isInfinite(Double.parseDouble(number))) {
          refuse(parser, "number out of range");
        }
      }
      default -> {}
    }
  }

  private void requireText(JsonParser parser) {
    String text = parser.getString();
    int at = PlainText.forbidden(text);
    if (at >= 0) {
      refuse(parser, PlainText.refusal(text, at));
    }
  }

  private void refuse(JsonParser parser, String what) {
    JsonLocation place = parser.getLocation();
    errors.error(what, place.getLineNumber(), place.getColumnNumber());
  }
}
