package io.github.provender.render;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Objection;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/** What the JSON documents have in common: terms, citations, bibliographies; by the same keys. */
public final class JsonParts {
  private JsonParts() {}

  /** The document as text, with a final line break. */
  public static String written(JsonObject json) {
    IndentedText text = new IndentedText();
    JSON.write(text, json);
    return text + "\n";
  }

  /** The array of all in that form. */
  public static <T> JsonArray array(List<T> all, Function<T, ? extends JsonValue> form) {
    JsonArray array = new JsonArray();
    all.forEach(one -> array.add(form.apply(one)));
    return array;
  }

  /** A term by address and label. */
  public static JsonObject term(Term term) {
    JsonObject json = new JsonObject();
    json.put("iri", term.iri());
    json.put("slug", term.slug());
    json.put("label", term.label());
    if (!term.labelLanguage().isEmpty()) {
      json.put("labelLang", term.labelLanguage());
    }
    return json;
  }

  /** A claim with its document and the place in it. */
  public static JsonObject citation(Citation citation) {
    JsonObject json = new JsonObject();
    json.put("iri", citation.claim().getURI());
    json.put("document", citation.document());
    json.put("locator", citation.locator());
    json.put("authority", citation.authority().slug());
    json.put(
        "nature",
        citation.nature() == null ? JsonNull.instance : new JsonString(citation.nature().slug()));
    json.put("natureLabel", citation.nature() == null ? "" : citation.nature().label());
    if (!citation.imported().isEmpty()) {
      json.put("imported", true);
    }
    json.put("note", citation.note());
    json.put("findings", array(citation.objections(), JsonParts::objection));
    return json;
  }

  private static JsonObject objection(Objection objection) {
    JsonObject json = new JsonObject();
    json.put("verdict", objection.verdict().slug());
    json.put("reason", objection.reason());
    return json;
  }

  /** An entry of the bibliography. */
  public static JsonObject source(Source source) {
    JsonObject json = new JsonObject();
    json.put("n", source.n());
    json.put("iri", source.document().iri());
    json.put("label", source.document().label());
    json.put("url", source.url());
    json.put("authority", source.authority().slug());
    json.put("version", source.version());
    json.put("retrievedOn", source.retrievedOn());
    return json;
  }
}
