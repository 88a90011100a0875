package io.github.provender.render.lineage;

import io.github.provender.entity.lineage.Kin;
import io.github.provender.entity.lineage.Lineage;
import io.github.provender.entity.lineage.Tie;
import io.github.provender.render.JsonParts;
import io.github.provender.text.Language;
import org.apache.jena.atlas.json.JsonObject;

/** A lineage as JSON; other programs rely on its keys. */
final class LineageJson {
  private LineageJson() {}

  static String write(Lineage lineage, Language language) {
    JsonObject json = new JsonObject();
    json.put("lang", language.code());
    json.put("thing", JsonParts.term(lineage.thing()));
    json.put("ties", JsonParts.array(lineage.ties(), LineageJson::tie));
    json.put("teachers", JsonParts.array(lineage.teachers(), LineageJson::kin));
    json.put("pupils", JsonParts.array(lineage.pupils(), LineageJson::kin));
    json.put("sources", JsonParts.array(lineage.sources(), LineageJson::kin));
    json.put("documents", JsonParts.array(lineage.documents(), JsonParts::source));
    return JsonParts.written(json);
  }

  private static JsonObject tie(Tie tie) {
    JsonObject json = new JsonObject();
    json.put("source", JsonParts.term(tie.source()));
    json.put("relation", tie.relation().slug());
    json.put("result", JsonParts.term(tie.result()));
    json.put("through", JsonParts.array(tie.through(), JsonParts::term));
    json.put("claims", JsonParts.array(tie.claims(), JsonParts::citation));
    return json;
  }

  private static JsonObject kin(Kin kin) {
    JsonObject json = new JsonObject();
    json.put(Lineage.kind(kin.thing()), JsonParts.term(kin.thing()));
    json.put("relation", kin.relation().slug());
    json.put("through", JsonParts.array(kin.through(), JsonParts::term));
    return json;
  }
}
