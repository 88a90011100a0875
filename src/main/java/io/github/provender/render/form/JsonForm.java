package io.github.provender.render.form;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.form.Form;
import io.github.provender.form.Form.Answer;
import io.github.provender.form.Form.Field;
import io.github.provender.form.Form.Statement;
import io.github.provender.render.JsonParts;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;

/** Renders a filled form as JSON; other programs rely on its keys, and each is always there. */
final class JsonForm {
  private JsonForm() {}

  static String write(Form form) {
    JsonObject json = new JsonObject();
    json.put("lang", form.language().code());
    JsonObject scheme = term(form.scheme());
    scheme.put("name", form.name());
    json.put("form", scheme);
    json.put("model", term(form.model()));
    json.put("head", JsonParts.array(form.heads(), JsonString::new));
    json.put("isDraft", form.own().isEmpty());
    json.put("fields", JsonParts.array(form.fields(), field -> field(field, form)));
    json.put("documents", JsonParts.array(form.documents(), JsonForm::document));
    return JsonParts.written(json);
  }

  private static JsonObject term(Term term) {
    JsonObject json = new JsonObject();
    json.put("iri", term.iri());
    json.put("label", term.label());
    return json;
  }

  private static JsonObject field(Field field, Form form) {
    JsonObject json = new JsonObject();
    json.put("number", field.number());
    json.put("field", field.term().iri());
    json.put("wording", field.wording());
    json.put("label", field.term().label());
    json.put("answers", JsonParts.array(field.answers(), answer -> answer(answer, form)));
    return json;
  }

  private static JsonObject answer(Answer answer, Form form) {
    JsonObject json = new JsonObject();
    json.put("status", answer.status());
    json.put("text", answer.text());
    JsonArray values = new JsonArray();
    answer.statements().forEach(statement -> values(statement).forEach(values::add));
    json.put("values", values);
    json.put("qualifiers", JsonParts.array(answer.qualifiers(), JsonString::new));
    json.put("claim", answer.citation().map(citation -> citation.claim().getURI()).orElse(""));
    json.put(
        "document",
        answer.citation().map(form::source).map(source -> source.document().iri()).orElse(""));
    json.put("locator", answer.citation().map(Citation::locator).orElse(""));
    json.put("note", answer.note());
    return json;
  }

  private static JsonArray values(Statement statement) {
    return JsonParts.array(
        statement.values(),
        value -> {
          JsonObject json = new JsonObject();
          json.put("subject", statement.subject());
          json.put("property", statement.property().iri());
          json.put("text", value.text());
          json.put("iri", value.iri());
          return json;
        });
  }

  private static JsonObject document(Source source) {
    JsonObject json = new JsonObject();
    json.put("n", source.n());
    json.put("iri", source.document().iri());
    json.put("label", source.document().label());
    json.put("issuer", source.issuer());
    json.put("url", source.url());
    json.put("retrievedOn", source.retrievedOn());
    return json;
  }
}
