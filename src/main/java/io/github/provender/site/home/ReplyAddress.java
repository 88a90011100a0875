package io.github.provender.site.home;

import io.github.provender.ask.Reply;
import io.github.provender.ask.Reply.FilledQuery;
import io.github.provender.ask.Reply.OnePage;
import io.github.provender.ask.Reply.SideBySide;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.ReplyText;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.entity.EntityRoutes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of replies: the page, comparison or canned query that a question leads to. */
record ReplyAddress(LinkBuilder links, ReplyText words) {

  /** The address; empty for a reply that is a page of its own. */
  String of(Reply reply) {
    String lang = "lang=" + links.language().code();
    if (reply instanceof OnePage page) {
      return EntityRoutes.page(page.thing()) + "?" + lang;
    }
    if (reply instanceof SideBySide models) {
      return models.models().stream()
          .map(model -> "model=" + Vocab.slug(model))
          .collect(Collectors.joining("&", "/compare?", "&" + lang));
    }
    return reply instanceof FilledQuery filled ? of(filled, lang) : "";
  }

  private String of(FilledQuery filled, String lang) {
    Map<String, String> names = new LinkedHashMap<>();
    filled.arguments().forEach((name, value) -> names.put(name, words.name(value)));
    return Optional.of(filled.query())
        .filter(CannedQuery::leadsToPage)
        .flatMap(query -> query.page(names))
        .map(page -> page + (page.contains("?") ? "&" : "?") + lang)
        .orElseGet(
            () ->
                Stream.concat(
                        names.entrySet().stream()
                            .map(each -> each.getKey() + "=" + LinkBuilder.encode(each.getValue())),
                        Stream.of(lang))
                    .collect(
                        Collectors.joining("&", "/queries/" + filled.query().slug() + "?", "")));
  }
}
