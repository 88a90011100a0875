package io.github.provender.site.machines;

import io.github.provender.export.DatasetDescription;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.render.ComparisonFormat;
import io.github.provender.site.comparison.ComparisonRoutes;
import io.github.provender.site.links.Linkset;
import io.github.provender.text.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** What can be asked beside the canned queries, as operations of an OpenAPI document. */
final class OpenApiRoutes {
  /** The operations by their paths. */
  static final Map<String, JsonObject> ALL = all();

  private OpenApiRoutes() {}

  private static Map<String, JsonObject> all() {
    Map<String, JsonObject> all = new LinkedHashMap<>();
    all.put(
        "/compare",
        get(
            "compareModels",
            "How one to six models were trained, and who says so",
            Stream.concat(
                Stream.of("text/html"),
                Arrays.stream(ComparisonFormat.values()).map(ComparisonFormat::mediaType)),
            models(),
            language(),
            switchedOn("only-differences")));
    all.put(
        "/id/{kind}/{name}",
        get("getThing", "A thing: leads on (303) to its page or its data", rdf(), kind(), name()));
    all.put(
        "/data/id/{kind}/{name}.{form}",
        get(
            "getData",
            "All statements of a thing and to it, with the claims that make them",
            rdf(),
            kind(),
            name(),
            part("form", Arrays.stream(RdfFormat.values()).map(RdfFormat::extension))));
    all.put(
        "/linkset/id/{kind}/{name}.json",
        get("getLinkset", "The links of a thing", Stream.of(Linkset.MEDIA_TYPE), kind(), name()));
    all.put("/ontology", get("getOntology", "The ontology", rdf(), language()));
    all.put("/.well-known/void", get("getDescription", "The dataset, in VoID and DCAT", rdf()));
    all.put(
        DatasetDescription.DUMP,
        get("getDump", "All statements, as compressed N-Quads", Stream.of("application/gzip")));
    return all;
  }

  private static JsonObject get(
      String id, String summary, Stream<String> mediaTypes, JsonObject... parameters) {
    JsonObject get = new JsonObject();
    get.put("operationId", id);
    get.put("summary", summary);
    JsonArray all = new JsonArray();
    Arrays.stream(parameters).forEach(all::add);
    get.put("parameters", all);
    get.put("responses", OpenApi.responses(mediaTypes));
    return get;
  }

  private static Stream<String> rdf() {
    return Arrays.stream(RdfFormat.values()).map(RdfFormat::mediaType);
  }

  private static JsonObject models() {
    JsonObject schema = new JsonObject();
    schema.put("type", "array");
    schema.put("items", text());
    schema.put("minItems", 1);
    schema.put("maxItems", ComparisonRoutes.MOST_MODELS);
    return parameter("model", "query", true, schema);
  }

  private static JsonObject language() {
    return parameter(
        "lang", "query", false, oneOf(Arrays.stream(Language.values()).map(Language::code)));
  }

  private static JsonObject switchedOn(String name) {
    return parameter(name, "query", false, oneOf(Stream.of("true")));
  }

  private static JsonObject kind() {
    return part(
        "kind",
        Stream.of("model", "dataset", "organization", "document", "claim", "activity", "family"));
  }

  private static JsonObject name() {
    return parameter("name", "path", true, text());
  }

  private static JsonObject part(String name, Stream<String> values) {
    return parameter(name, "path", true, oneOf(values));
  }

  private static JsonObject parameter(String name, String in, boolean required, JsonObject schema) {
    JsonObject parameter = new JsonObject();
    parameter.put("name", name);
    parameter.put("in", in);
    parameter.put("required", required);
    parameter.put("schema", schema);
    return parameter;
  }

  private static JsonObject text() {
    JsonObject text = new JsonObject();
    text.put("type", "string");
    return text;
  }

  private static JsonObject oneOf(Stream<String> values) {
    JsonArray all = new JsonArray();
    values.forEach(all::add);
    JsonObject schema = text();
    schema.put("enum", all);
    return schema;
  }
}
