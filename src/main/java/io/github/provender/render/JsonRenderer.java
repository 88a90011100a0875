package io.github.provender.render;

import io.github.provender.answer.Answer;
import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Answer.Topic;
import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Disagreement;
import io.github.provender.claim.Objection;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.compare.Cell;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Inherited;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.compare.Comparison.Value;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Renders a comparison as JSON; other programs rely on its keys. */
final class JsonRenderer {
  private JsonRenderer() {}

  static String write(AnsweredComparison answered) {
    Comparison comparison = answered.table();
    JsonObject json = new JsonObject();
    json.put("lang", comparison.language().code());
    json.put("models", array(comparison.models(), JsonRenderer::term));
    json.put("answer", answer(answered.answer()));
    json.put("rows", array(comparison.rows(), JsonRenderer::row));
    json.put("disagreements", array(comparison.disagreements(), JsonRenderer::disagreement));
    json.put("documents", array(comparison.documents(), JsonRenderer::source));
    IndentedText text = new IndentedText();
    JSON.write(text, json);
    return text + "\n";
  }

  private static <T> JsonArray array(List<T> all, Function<T, ? extends JsonValue> form) {
    JsonArray array = new JsonArray();
    all.forEach(one -> array.add(form.apply(one)));
    return array;
  }

  private static JsonObject term(Term term) {
    JsonObject json = new JsonObject();
    json.put("iri", term.iri());
    json.put("slug", term.slug());
    json.put("label", term.label());
    if (!term.labelLanguage().isEmpty()) {
      json.put("labelLang", term.labelLanguage());
    }
    return json;
  }

  private static JsonObject answer(Answer answer) {
    JsonObject json = new JsonObject();
    json.put("lead", topic(answer.lead()));
    json.put("sentences", array(answer.topics(), JsonRenderer::topic));
    json.put("scope", array(answer.scope(), JsonRenderer::topic));
    return json;
  }

  private static JsonObject topic(Topic topic) {
    JsonObject json = new JsonObject();
    json.put("label", topic.label());
    json.put("aspects", array(topic.aspects(), JsonRenderer::string));
    json.put("text", topic.text());
    json.put("parts", array(topic.parts(), JsonRenderer::part));
    return json;
  }

  private static JsonObject part(Part part) {
    JsonObject json = new JsonObject();
    json.put("text", part.text());
    json.put("claims", array(part.claims(), JsonRenderer::citation));
    return json;
  }

  private static JsonObject row(Row row) {
    JsonObject json = new JsonObject();
    JsonObject aspect = term(row.aspect());
    aspect.put("group", row.group().label());
    json.put("aspect", aspect);
    json.put("verdict", row.verdict().slug());
    json.put("why", row.words());
    json.put("cells", array(row.cells(), JsonRenderer::cell));
    return json;
  }

  private static JsonObject cell(Cell cell) {
    JsonObject json = new JsonObject();
    json.put("model", cell.model().slug());
    json.put("status", cell.status().slug());
    json.put("state", cell.state().slug());
    json.put("values", array(cell.values(), JsonRenderer::value));
    json.put("order", array(cell.order(), JsonRenderer::citation));
    json.put("absences", array(cell.nondisclosures(), JsonRenderer::nondisclosure));
    return json;
  }

  private static JsonObject value(Value value) {
    JsonObject json = new JsonObject();
    json.put("text", value.text());
    json.put("iri", value.target() == null ? JsonNull.instance : string(value.target().iri()));
    json.put("subject", term(value.subject()));
    json.put("step", value.step());
    json.put("property", term(value.property()));
    json.put("inheritedFrom", inherited(value.inherited()));
    json.put("disputed", value.disputed());
    json.put("denied", value.denied());
    json.put("refuted", value.isRefuted());
    json.put("qualifiers", array(value.qualifiers(), JsonRenderer::term));
    json.put("claims", array(value.claims(), JsonRenderer::citation));
    return json;
  }

  private static JsonValue string(String text) {
    return new org.apache.jena.atlas.json.JsonString(text);
  }

  private static JsonValue inherited(@Nullable Inherited inherited) {
    if (inherited == null) {
      return JsonNull.instance;
    }
    JsonObject json = term(inherited.from());
    json.put("said", inherited.said());
    return json;
  }

  private static JsonObject nondisclosure(Nondisclosure nondisclosure) {
    JsonObject json = new JsonObject();
    json.put("status", nondisclosure.status().slug());
    json.put("text", nondisclosure.text());
    json.put("inheritedFrom", inherited(nondisclosure.inherited()));
    json.put("claim", citation(nondisclosure.claim()));
    return json;
  }

  private static JsonObject citation(Citation citation) {
    JsonObject json = new JsonObject();
    json.put("iri", citation.claim().getURI());
    json.put("document", citation.document());
    json.put("locator", citation.locator());
    json.put("authority", citation.authority().slug());
    json.put(
        "nature", citation.nature() == null ? JsonNull.instance : string(citation.nature().slug()));
    json.put("natureLabel", citation.nature() == null ? "" : citation.nature().label());
    json.put("note", citation.note());
    json.put("findings", array(citation.objections(), JsonRenderer::objection));
    return json;
  }

  private static JsonObject objection(Objection objection) {
    JsonObject json = new JsonObject();
    json.put("verdict", objection.verdict().slug());
    json.put("reason", objection.reason());
    return json;
  }

  private static JsonObject disagreement(Disagreement disagreement) {
    JsonObject json = new JsonObject();
    json.put("kind", disagreement.kind().slug());
    json.put("subject", disagreement.subject());
    json.put("property", disagreement.property());
    json.put("note", disagreement.note());
    json.put(
        "sides",
        array(
            disagreement.sides(),
            side -> {
              JsonObject one = new JsonObject();
              one.put("text", side.text());
              one.put("claims", array(side.claims(), JsonRenderer::citation));
              return one;
            }));
    return json;
  }

  private static JsonObject source(Source source) {
    JsonObject json = new JsonObject();
    json.put("n", source.n());
    json.put("iri", source.document().iri());
    json.put("label", source.document().label());
    json.put("url", source.url());
    json.put("authority", source.authority().slug());
    json.put("version", source.version());
    json.put("retrievedOn", source.retrievedOn());
    return json;
  }
}
