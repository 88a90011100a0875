package io.github.provender.ingest.lift;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** JSON, an object to a file or to a line; numbers stay as they are written. */
final class JsonLift {
  private static final int DEEPEST = 50;

  private final String file;
  private final long before;
  private final JsonParser parser;

  private JsonLift(String file, long before, JsonParser parser) {
    this.file = file;
    this.before = before;
    this.parser = parser;
  }

  static List<SourceRecord> read(String file, String text) {
    return List.of(read(file, text, 0));
  }

  static List<SourceRecord> readLines(String file, String text) {
    List<SourceRecord> records = new ArrayList<>();
    long line = 0;
    for (String each : text.lines().toList()) {
      if (!each.isBlank()) {
        records.add(read(file, each, line));
      }
      line++;
    }
    return records;
  }

  private static SourceRecord read(String file, String text, long before) {
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      JsonLift lift = new JsonLift(file, before, parser);
      if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
        throw Lift.malformed(
            file,
            before + 1,
            1,
            "no JSON object",
            "leave the file out if it is data, else write {\"key\": …}");
      }
      SourceRecord record = new SourceRecord(before + 1, lift.parts(0));
      while (parser.hasNext()) {
        parser.next();
      }
      return record;
    } catch (JsonParsingException e) {
      JsonLocation place = e.getLocation();
      throw Lift.malformed(
          file,
          before + place.getLineNumber(),
          place.getColumnNumber(),
          "not JSON: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "),
          "correct the JSON");
    } catch (JsonException e) {
      throw Lift.malformed(file, before + 1, 1, "not JSON: " + e.getMessage(), "correct the JSON");
    }
  }

  private List<Field> parts(int depth) {
    List<Field> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (parser.next() == Event.KEY_NAME) {
      String key = parser.getString();
      if (!seen.add(key)) {
        throw at("key \"" + key + "\" again in one object", "keep one");
      }
      JsonLocation place = parser.getLocation();
      long column = Math.max(1, place.getColumnNumber() - key.length() - 2);
      add(found, key, before + place.getLineNumber(), column, parser.next(), 1, depth);
    }
    return found;
  }

  /** Adds what a value is, and returns the index of the next one in a list. */
  private int add(
      List<Field> found, String key, long line, long column, Event event, int index, int depth) {
    if (depth > DEEPEST) {
      throw at("nested more than " + DEEPEST + " deep", "take out what is nested");
    }
    switch (event) {
      case START_OBJECT -> found.add(new Field(key, "", line, column, index, parts(depth + 1)));
      case START_ARRAY -> {
        int next = index;
        for (Event each = parser.next(); each != Event.END_ARRAY; each = parser.next()) {
          next = add(found, key, line, column, each, next, depth + 1);
        }
        return next;
      }
      case VALUE_STRING, VALUE_NUMBER ->
          found.add(new Field(key, parser.getString(), line, column, index, List.of()));
      case VALUE_TRUE -> found.add(new Field(key, "true", line, column, index, List.of()));
      case VALUE_FALSE -> found.add(new Field(key, "false", line, column, index, List.of()));
      default -> {
        return index;
      }
    }
    return index + 1;
  }

  private RuntimeException at(String what, String fix) {
    JsonLocation place = parser.getLocation();
    return Lift.malformed(file, before + place.getLineNumber(), place.getColumnNumber(), what, fix);
  }
}
