package io.github.provender.render;

import io.github.provender.answer.Answer;
import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Answer.Topic;
import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.Disagreement;
import io.github.provender.compare.Cell;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Inherited;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.compare.Comparison.Value;
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
    json.put("models", JsonParts.array(comparison.models(), JsonParts::term));
    json.put("answer", answer(answered.answer()));
    json.put("rows", JsonParts.array(comparison.rows(), JsonRenderer::row));
    json.put(
        "disagreements", JsonParts.array(comparison.disagreements(), JsonRenderer::disagreement));
    json.put("documents", JsonParts.array(comparison.documents(), JsonParts::source));
    return JsonParts.written(json);
  }

  private static JsonObject answer(Answer answer) {
    JsonObject json = new JsonObject();
    json.put("lead", topic(answer.lead()));
    json.put("sentences", JsonParts.array(answer.topics(), JsonRenderer::topic));
    json.put("scope", JsonParts.array(answer.scope(), JsonRenderer::topic));
    return json;
  }

  private static JsonObject topic(Topic topic) {
    JsonObject json = new JsonObject();
    json.put("label", topic.label());
    json.put("aspects", JsonParts.array(topic.aspects(), JsonRenderer::string));
    json.put("text", topic.text());
    json.put("parts", JsonParts.array(topic.parts(), JsonRenderer::part));
    return json;
  }

  private static JsonObject part(Part part) {
    JsonObject json = new JsonObject();
    json.put("text", part.text());
    json.put("claims", JsonParts.array(part.claims(), JsonParts::citation));
    return json;
  }

  private static JsonObject row(Row row) {
    JsonObject json = new JsonObject();
    JsonObject aspect = JsonParts.term(row.aspect());
    aspect.put("group", row.group().label());
    json.put("aspect", aspect);
    json.put("verdict", row.verdict().slug());
    json.put("why", row.words());
    json.put("cells", JsonParts.array(row.cells(), JsonRenderer::cell));
    return json;
  }

  private static JsonObject cell(Cell cell) {
    JsonObject json = new JsonObject();
    json.put("model", cell.model().slug());
    json.put("status", cell.status().slug());
    json.put("state", cell.state().slug());
    json.put("values", JsonParts.array(cell.values(), JsonRenderer::value));
    json.put("order", JsonParts.array(cell.order(), JsonParts::citation));
    json.put("absences", JsonParts.array(cell.nondisclosures(), JsonRenderer::nondisclosure));
    return json;
  }

  private static JsonObject value(Value value) {
    JsonObject json = new JsonObject();
    json.put("text", value.text());
    json.put("iri", value.target() == null ? JsonNull.instance : string(value.target().iri()));
    json.put("subject", JsonParts.term(value.subject()));
    json.put("step", value.step());
    json.put("property", JsonParts.term(value.property()));
    json.put("inheritedFrom", inherited(value.inherited()));
    json.put("disputed", value.disputed());
    json.put("denied", value.denied());
    json.put("refuted", value.isRefuted());
    json.put("qualifiers", JsonParts.array(value.qualifiers(), JsonParts::term));
    json.put("claims", JsonParts.array(value.claims(), JsonParts::citation));
    return json;
  }

  private static JsonValue string(String text) {
    return new org.apache.jena.atlas.json.JsonString(text);
  }

  private static JsonValue inherited(@Nullable Inherited inherited) {
    if (inherited == null) {
      return JsonNull.instance;
    }
    JsonObject json = JsonParts.term(inherited.from());
    json.put("said", inherited.said());
    return json;
  }

  private static JsonObject nondisclosure(Nondisclosure nondisclosure) {
    JsonObject json = new JsonObject();
    json.put("status", nondisclosure.status().slug());
    json.put("text", nondisclosure.text());
    json.put("inheritedFrom", inherited(nondisclosure.inherited()));
    json.put("claim", JsonParts.citation(nondisclosure.claim()));
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
        JsonParts.array(
            disagreement.sides(),
            side -> {
              JsonObject one = new JsonObject();
              one.put("text", side.text());
              one.put("claims", JsonParts.array(side.claims(), JsonParts::citation));
              return one;
            }));
    return json;
  }
}
