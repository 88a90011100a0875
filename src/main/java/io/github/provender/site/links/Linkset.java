package io.github.provender.site.links;

import io.github.provender.rdf.RdfFormat;
import io.github.provender.rdf.Vocab;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;

/** Linkset (RFC 9264): the links of a thing's page and of its data in one document. */
public record Linkset(Signposts signposts, String base) {
  /** What a linkset in JSON is sent as. */
  public static final String MEDIA_TYPE = "application/linkset+json";

  /** The linkset of a thing. */
  public String of(Node thing) {
    String path = thing.getURI().substring(Vocab.BASE.length());
    JsonArray linkset = new JsonArray();
    linkset.add(context("/page/" + path, signposts.page(thing, "")));
    for (RdfFormat form : RdfFormat.ALL) {
      linkset.add(context("/data/" + path + "." + form.extension(), signposts.data(thing)));
    }
    JsonObject json = new JsonObject();
    json.put("linkset", linkset);
    return JSON.toString(json) + "\n";
  }

  private JsonObject context(String path, List<Signpost> links) {
    JsonObject context = new JsonObject();
    context.put("anchor", base + path);
    for (Signpost link : links) {
      if (!context.hasKey(link.rel())) {
        context.put(link.rel(), new JsonArray());
      }
      context.get(link.rel()).getAsArray().add(target(link));
    }
    return context;
  }

  private JsonObject target(Signpost link) {
    JsonObject target = new JsonObject();
    target.put("href", (link.href().startsWith("/") ? base : "") + link.href());
    if (!link.type().isEmpty()) {
      target.put("type", link.type());
    }
    if (!link.hreflang().isEmpty()) {
      JsonArray languages = new JsonArray();
      languages.add(link.hreflang());
      target.put("hreflang", languages);
    }
    return target;
  }
}
