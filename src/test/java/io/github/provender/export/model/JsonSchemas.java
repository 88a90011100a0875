package io.github.provender.export.model;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Published JSON schemas, read from the class path alone. */
final class JsonSchemas {
  private static final String CYCLONEDX = "http://cyclonedx.org/schema/";
  private static final String SPDX = "https://spdx.org/schema/3.0.1/spdx-json-schema.json";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_7, builder -> builder.schemas(JsonSchemas::text));

  /** That of CycloneDX 1.7. */
  static final Schema CYCLONEDX_1_7 =
      REGISTRY.getSchema(SchemaLocation.of(CYCLONEDX + "bom-1.7.schema.json"));

  /** That of SPDX 3.0.1. */
  static final Schema SPDX_3_0_1 = REGISTRY.getSchema(SchemaLocation.of(SPDX));

  private JsonSchemas() {}

  /** What the text breaks. */
  static List<String> broken(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String text(String address) {
    String file =
        address.equals(SPDX)
            ? "/resources/schema-v3.0.1.json"
            : "/cyclonedx/" + address.substring(CYCLONEDX.length());
    try (InputStream in = JsonSchemas.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
