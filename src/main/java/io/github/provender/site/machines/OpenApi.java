package io.github.provender.site.machines;

import io.github.provender.query.CannedQuery;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.query.QueryCatalog;
import io.github.provender.query.ResultFormat;
import io.github.provender.text.Language;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * What can be asked of this server as an OpenAPI 3.1 document; nothing in it is written by hand
 * twice.
 */
final class OpenApi {
  private OpenApi() {}

  /**
   * Writes the document.
   *
   * @param base where this is served, without the last slash
   */
  static String of(QueryCatalog catalog, String base) {
    JsonObject info = new JsonObject();
    info.put("title", "Provender");
    info.put("version", "0.1.0");
    info.put("description", "What AI models were fed, and who says so.");
    JsonObject license = new JsonObject();
    license.put("name", "CC BY 4.0");
    license.put("url", "https://creativecommons.org/licenses/by/4.0/");
    info.put("license", license);
    JsonObject paths = new JsonObject();
    OpenApiRoutes.ALL.forEach((path, get) -> paths.put(path, path(get)));
    catalog.all().forEach(query -> paths.put("/queries/" + query.slug(), path(get(query))));
    JsonObject server = new JsonObject();
    server.put("url", base);
    JsonArray servers = new JsonArray();
    servers.add(server);
    JsonObject json = new JsonObject();
    json.put("openapi", "3.1.0");
    json.put("info", info);
    json.put("servers", servers);
    json.put("paths", paths);
    return JSON.toString(json) + "\n";
  }

  private static JsonObject path(JsonObject get) {
    JsonObject path = new JsonObject();
    path.put("get", get);
    return path;
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
                Arrays.stream(ResultFormat.values())
                    .filter(answer -> answer != ResultFormat.TTL)
                    .map(ResultFormat::mediaType),
                Stream.of("text/html"))));
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
  static JsonObject responses(Stream<String> mediaTypes) {
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
