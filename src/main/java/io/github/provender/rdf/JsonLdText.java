package io.github.provender.rdf;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import io.github.provender.diagnostic.SourceLocation;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON-LD text in expanded form, or an error where the reader would silently drop something. */
final class JsonLdText {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern BRACKETED = Pattern.compile("\\[(.*?)]");
  private static final Set<String> REFERENCES = Set.of("@id", "@type");

  private final String text;
  private final String base;
  private final DiagnosticCollector errors;

  JsonLdText(String text, String base, DiagnosticCollector errors) {
    this.text = text;
    this.base = base;
    this.errors = errors;
  }

  /** The text without contexts, every key and reference a whole IRI. */
  JsonArray expanded() {
    JsonCheck.of(text, errors);
    try {
      JsonArray expanded =
          JsonLd.expand(JsonDocument.of(new StringReader(text))).options(options()).get();
      expanded.forEach(this::look);
      if (expanded.isEmpty() && text.strip().length() > "{}".length()) {
        errors.error("all of it would be dropped: it makes no statement", 0, 0);
      }
      return expanded;
    } catch (JsonLdError e) {
      refuse(e);
      throw new IllegalStateException(e);
    }
  }

  /** Made anew for each text, because the reader writes into them. */
  JsonLdOptions options() {
    JsonLdOptions options = new JsonLdOptions(new BundledContexts(text, errors));
    options.setBase(URI.create(base));
    options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
    options.setUriValidation(UriValidationPolicy.SchemeOnly);
    return options;
  }

  private void refuse(JsonLdError e) {
    Matcher word = BRACKETED.matcher(String.valueOf(e.getMessage()));
    if (e.getCode() == JsonLdErrorCode.UNDEFINED_TERM && word.find()) {
      SourceLocation place = errors.placeOf(text, word.group(1));
      String what = "key \"" + word.group(1) + "\" would be dropped: no context defines it";
      errors.error(what, place.line(), place.column());
    }
    errors.error(String.valueOf(e.getMessage()), 0, 0);
  }

  private void look(JsonValue value) {
    if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      value.asJsonArray().forEach(this::look);
    } else if (value.getValueType() == JsonValue.ValueType.OBJECT) {
      value.asJsonObject().forEach(this::look);
      JsonValue name = value.asJsonObject().get("@id");
      if (value.asJsonObject().containsKey("@graph")
          && name instanceof JsonString graph
          && LocatingProfile.isReserved(graph.getString())) {
        errors.error("graph " + graph.getString() + " is reserved", 0, 0);
      }
    }
  }

  private void look(String key, JsonValue value) {
    if (key.startsWith("_:")) {
      errors.error("key \"" + key + "\" would be dropped: it is a blank node", 0, 0);
    } else if (key.equals("@language")) {
      requireLanguage(((JsonString) value).getString());
    } else if (REFERENCES.contains(key)) {
      requireReference(value);
    } else if (!key.equals("@value")) {
      look(value);
    }
  }

  private void requireLanguage(String tag) {
    if (!LANGUAGE.matcher(tag).matches()) {
      SourceLocation place = errors.placeOf(text, tag);
      errors.error("Bad language tag: " + tag, place.line(), place.column());
    }
  }

  /** The reader takes the document's own IRI where it cannot make sense of a relative one. */
  private void requireReference(JsonValue value) {
    if (value instanceof JsonArray several) {
      several.forEach(this::requireReference);
    } else if (!(value instanceof JsonString iri) || iri.getString().equals(base)) {
      errors.error("Bad IRI: a relative one that cannot be resolved", 0, 0);
    }
  }
}
