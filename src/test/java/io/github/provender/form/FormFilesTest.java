package io.github.provender.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.render.form.FormFormat;
import io.github.provender.site.form.FormPage;
import io.github.provender.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Filled forms to the letter; written anew with {@code -Dgolden=write}. */
class FormFilesTest {
  @ParameterizedTest
  @CsvSource({
    "ai-act, moth, en, md",
    "ai-act, moth, ko, md",
    "ab-2013, moth, en, md",
    "ab-2013, glow, en, md",
    "ab-2013, glow, zh, md",
    "ab-2013, glow, en, json"
  })
  void a_form_reads_as_it_did(String name, String model, String language, String extension)
      throws IOException {
    FormFormat format = extension.equals("md") ? FormFormat.MARKDOWN : FormFormat.JSON;
    String text = format.write(FormFixture.form(name, model, Language.of(language)));
    Path file = FormFixture.FOLDER.resolve(String.join(".", name, model, language, extension));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }

  @Test
  void json_has_the_keys_that_others_build_on_in_every_answer() {
    JsonObject json =
        JSON.parse(FormFormat.JSON.write(FormFixture.form("ai-act", "moth", Language.EN)));
    assertTrue(
        json.keys().containsAll(Set.of("form", "model", "head", "isDraft", "fields", "documents")));
    json.get("fields")
        .getAsArray()
        .forEach(
            each -> {
              JsonObject field = each.getAsObject();
              assertEquals(Set.of("number", "field", "wording", "label", "answers"), field.keys());
              field
                  .get("answers")
                  .getAsArray()
                  .forEach(
                      answer ->
                          assertEquals(
                              Set.of(
                                  "status",
                                  "text",
                                  "values",
                                  "qualifiers",
                                  "claim",
                                  "document",
                                  "locator",
                                  "note"),
                              answer.getAsObject().keys()));
            });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_html_file_says_the_same_and_needs_nothing_beside_it(Language language) {
    Form form = FormFixture.form("ai-act", "moth", language);
    String html = FormPage.standalone(form);
    form.fields()
        .forEach(
            field ->
                field
                    .answers()
                    .forEach(answer -> assertTrue(html.contains(escape(answer.text())))));
    assertTrue(html.contains("https://w3id.org/provender/id/claim/moth-summary.names"));
    assertTrue(!html.contains("href=\"/") && !html.contains("src="), html);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
