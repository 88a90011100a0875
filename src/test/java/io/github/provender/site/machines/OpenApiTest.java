package io.github.provender.site.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.provender.rdf.RdfFormat;
import io.github.provender.site.ServedSite;
import io.github.provender.site.comparison.ComparisonRoutes;
import io.github.provender.site.comparison.RowFilter;
import io.github.provender.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;

/** What the file of the OpenAPI document says again must be what the program does. */
class OpenApiTest {
  private static JsonObject get(String path) throws Exception {
    String text = ServedSite.SHIPPED.get("/openapi.json", "Accept", "*/*").body();
    return JSON.parse(text).getObj("paths").getObj(path).getObj("get");
  }

  private static JsonObject schema(String path, String name) throws Exception {
    return get(path)
        .getArray("parameters")
        .map(JsonValue::getAsObject)
        .filter(parameter -> parameter.getString("name").equals(name))
        .findFirst()
        .orElseThrow()
        .getObj("schema");
  }

  private static List<String> choices(String path, String name) throws Exception {
    return schema(path, name).getArray("enum").map(value -> value.getAsString().value()).toList();
  }

  @Test
  void its_choices_are_those_of_the_program() throws Exception {
    List<String> languages = Stream.of(Language.values()).map(Language::code).toList();
    assertEquals(languages, choices("/compare", "lang"));
    assertEquals(languages, choices("/ontology", "lang"));
    assertEquals(RowFilter.SOURCES, choices("/compare", "source"));
    assertEquals(RowFilter.KINDS, choices("/compare", "rows"));
    assertEquals(
        RdfFormat.ALL.stream().map(RdfFormat::extension).toList(),
        choices("/data/id/{kind}/{name}.{form}", "form"));
    assertEquals(
        ComparisonRoutes.MAX_MODELS,
        schema("/compare", "model").get("maxItems").getAsNumber().value().intValue());
  }

  @Test
  void its_media_types_are_those_of_the_routes() throws Exception {
    List<String> rdf = RdfFormat.ALL.stream().map(RdfFormat::mediaType).toList();
    for (String path :
        List.of("/id/{kind}/{name}", "/data/id/{kind}/{name}.{form}", "/.well-known/void")) {
      JsonObject content = get(path).getObj("responses").getObj("200").getObj("content");
      assertEquals(rdf, List.copyOf(content.keys()), path);
    }
  }
}
