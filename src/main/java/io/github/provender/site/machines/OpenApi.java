package io.github.provender.site.machines;

import io.github.provender.http.Router;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.query.QueryCatalog;
import io.github.provender.query.ResultFormat;
import io.github.provender.text.Language;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** OpenAPI 3.1 document: what can be asked of this server. */
final class OpenApi {
  private static final String FILE = "openapi.json";

  private OpenApi() {}

  /**
   * Writes the document.
   *
   * @param base where this is served, without the last slash
   */
  static String of(Router<?> router, QueryCatalog catalog, String base) {
    JsonObject json = JSON.parse(ResourceText.of(FILE));
    JsonObject server = new JsonObject();
    server.put("url", base);
    json.get("servers").getAsArray().add(server);
    JsonObject paths = json.getObj("paths");
    paths.forEach(
        (path, item) -> item.getAsObject().getObj("get").put("responses", responses(router, path)));
    catalog
        .all()
        .forEach(
            query -> {
              JsonObject item = new JsonObject();
              item.put("get", get(query));
              paths.put("/queries/" + query.slug(), item);
            });
    return JSON.toString(json) + "\n";
  }

  /** The answers at a path of the document, by an example of it. */
  private static JsonObject responses(Router<?> router, String path) {
    String example = path.replaceAll("\\{[a-z]+}", "x");
    return router
        .find(example)
        .map(found -> responses(found.route().produces().stream()))
        .orElseThrow(() -> new IllegalStateException(FILE + " names no route: " + path));
  }

  private static JsonObject get(CannedQuery query) {
    JsonObject get = new JsonObject();
    get.put("operationId", query.slug());
    get.put("summary", query.title(Language.EN));
    get.put("x-summary-ko", query.title(Language.KO));
    get.put("description", query.description(Language.EN));
    get.put("x-sparql", query.text());
    JsonArray tags = new JsonArray();
    query.tags().forEach(tags::add);
    get.put("tags", tags);
    JsonArray parameters = new JsonArray();
    query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    get.put("parameters", parameters);
    get.put(
        "responses",
        responses(
            Stream.concat(
                ResultFormat.ALL.stream().map(ResultFormat::mediaType), Stream.of("text/html"))));
    return get;
  }

  private static JsonObject parameter(Parameter parameter) {
    JsonObject schema = new JsonObject();
    switch (parameter.type()) {
      case "integer" -> schema.put("type", "integer");
      case "number" -> schema.put("type", "number");
      default -> schema.put("type", "string");
    }
    if (parameter.type().equals("xsd_date")) {
      schema.put("format", "date");
    }
    JsonObject json = new JsonObject();
    json.put("name", parameter.name());
    json.put("in", "query");
    json.put("required", parameter.required());
    json.put(
        "description",
        parameter.type().equals("iri") ? "A slug, a label, an alias or an IRI" : "A value");
    json.put("schema", schema);
    if (!parameter.example().isEmpty()) {
      json.put("example", parameter.example());
    }
    return json;
  }

  /** The answers of a route that can be had in some media types. */
  private static JsonObject responses(Stream<String> mediaTypes) {
    JsonObject responses = new JsonObject();
    responses.put("200", response("The answer", mediaTypes));
    Stream<String> problem = Stream.of("application/problem+json", "text/html");
    responses.put("default", response("Why there is no answer (RFC 9457)", problem));
    return responses;
  }

  private static JsonObject response(String description, Stream<String> mediaTypes) {
    JsonObject content = new JsonObject();
    mediaTypes.forEach(type -> content.put(type, new JsonObject()));
    JsonObject response = new JsonObject();
    response.put("description", description);
    response.put("content", content);
    return response;
  }
}
