package io.github.provender.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import io.github.provender.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/**
 * JSON-LD document loader of the contexts that are shipped; no other is loaded, from the network or
 * from a file.
 */
final class BundledContexts implements DocumentLoader {
  /** Declares the prefixes that the shipped files use. */
  static final String OWN = Vocab.BASE + "context.jsonld";

  private final String text;
  private final DiagnosticCollector errors;

  BundledContexts(String text, DiagnosticCollector errors) {
    this.text = text;
    this.errors = errors;
  }

  @Override
  public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
    if (!url.toString().equals(OWN)) {
      SourceLocation place = errors.placeOf(text, url.toString());
      errors.error(
          "remote context not allowed: " + url + "; known contexts: " + OWN,
          place.line(),
          place.column());
    }
    try (InputStream in = BundledContexts.class.getResourceAsStream("context.jsonld")) {
      return JsonDocument.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a prefix stands for in the shipped files; empty where they do not use it. */
  static String namespace(String prefix) {
    try (InputStream in = BundledContexts.class.getResourceAsStream("context.jsonld")) {
      JsonObject context = JSON.parse(Objects.requireNonNull(in)).getObj("@context");
      return context.hasKey(prefix) ? context.getString(prefix) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
