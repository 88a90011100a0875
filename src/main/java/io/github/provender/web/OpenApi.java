package io.github.provender.web;

import io.github.provender.graph.Language;
import io.github.provender.query.Answer;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.query.QueryShelf;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** The canned queries as an OpenAPI 3.1 document; nothing in it is written by hand twice. */
final class OpenApi {
  private OpenApi() {}

  static String of(QueryShelf shelf) {
    JsonObject info = new JsonObject();
    info.put("title", "Provender canned queries");
    info.put("version", "0.1.0");
    info.put("description", "What AI models were fed, and who says so.");
    JsonObject license = new JsonObject();
    license.put("name", "CC BY 4.0");
    license.put("url", "https://creativecommons.org/licenses/by/4.0/");
    info.put("license", license);
    JsonObject paths = new JsonObject();
    shelf.all().forEach(query -> paths.put("/queries/" + query.slug(), path(query)));
    JsonObject json = new JsonObject();
    json.put("openapi", "3.1.0");
    json.put("info", info);
    json.put("paths", paths);
    return JSON.toString(json) + "\n";
  }

  private static JsonObject path(CannedQuery query) {
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
    get.put("responses", responses());
    JsonObject path = new JsonObject();
    path.put("get", get);
    return path;
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

  private static JsonObject responses() {
    JsonObject content = new JsonObject();
    for (Answer answer : Answer.values()) {
      if (answer != Answer.TTL) {
        content.put(answer.mediaType(), new JsonObject());
      }
    }
    content.put("text/html", new JsonObject());
    JsonObject ok = new JsonObject();
    ok.put("description", "The rows");
    ok.put("content", content);
    JsonObject problem = new JsonObject();
    problem.put("description", "A parameter is missing, unknown or not of its type (RFC 9457)");
    JsonObject problemContent = new JsonObject();
    problemContent.put("application/problem+json", new JsonObject());
    problem.put("content", problemContent);
    JsonObject responses = new JsonObject();
    responses.put("200", ok);
    responses.put("400", problem);
    return responses;
  }
}
