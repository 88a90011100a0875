package io.github.provender.render.lineage;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.entity.lineage.Kin;
import io.github.provender.entity.lineage.Lineage;
import io.github.provender.entity.lineage.Tie;
import io.github.provender.text.Language;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** A lineage as JSON; other programs rely on its keys. */
final class LineageJson {
  private LineageJson() {}

  static String write(Lineage lineage, Language language) {
    JsonObject json = new JsonObject();
    json.put("lang", language.code());
    json.put("thing", term(lineage.thing()));
    json.put("ties", array(lineage.ties(), LineageJson::tie));
    json.put("teachers", array(lineage.teachers(), LineageJson::kin));
    json.put("pupils", array(lineage.pupils(), LineageJson::kin));
    json.put("documents", array(lineage.documents(), LineageJson::source));
    return JSON.toString(json) + "\n";
  }

  private static <T> JsonArray array(List<T> all, Function<T, JsonObject> form) {
    JsonArray array = new JsonArray();
    all.forEach(one -> array.add(form.apply(one)));
    return array;
  }

  private static JsonObject term(Term term) {
    JsonObject json = new JsonObject();
    json.put("iri", term.iri());
    json.put("label", term.label());
    return json;
  }

  private static JsonObject tie(Tie tie) {
    JsonObject json = new JsonObject();
    json.put("source", term(tie.source()));
    json.put("relation", tie.relation().slug());
    json.put("result", term(tie.result()));
    json.put("through", array(tie.through(), LineageJson::term));
    json.put("claims", array(tie.claims(), LineageJson::claim));
    return json;
  }

  private static JsonObject kin(Kin kin) {
    JsonObject json = new JsonObject();
    json.put("model", term(kin.model()));
    json.put("relation", kin.relation().slug());
    json.put("through", array(kin.through(), LineageJson::term));
    return json;
  }

  private static JsonObject claim(Citation claim) {
    JsonObject json = new JsonObject();
    json.put("claim", claim.claim().getURI());
    json.put("document", claim.document());
    json.put("locator", claim.locator());
    json.put("authority", claim.authority().slug());
    json.put("refuted", claim.isRefuted());
    return json;
  }

  private static JsonObject source(Source source) {
    JsonObject json = new JsonObject();
    json.put("n", source.n());
    json.put("iri", source.document().iri());
    json.put("label", source.document().label());
    json.put("url", source.url());
    json.put("authority", source.authority().slug());
    json.put("retrieved", source.retrievedOn());
    return json;
  }
}
