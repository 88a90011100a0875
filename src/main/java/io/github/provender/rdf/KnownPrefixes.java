package io.github.provender.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** The prefixes that the shipped files use, from the JSON-LD context that declares them. */
final class KnownPrefixes {
  private static final JsonObject CONTEXT = read();

  private KnownPrefixes() {}

  private static JsonObject read() {
    try (InputStream in = KnownPrefixes.class.getResourceAsStream("context.jsonld")) {
      return JSON.parse(Objects.requireNonNull(in)).getObj("@context");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a prefix stands for; empty where the shipped files do not use it. */
  static String iri(String prefix) {
    return CONTEXT.hasKey(prefix) ? CONTEXT.getString(prefix) : "";
  }
}
