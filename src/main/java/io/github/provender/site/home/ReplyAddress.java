package io.github.provender.site.home;

import io.github.provender.ask.Reply;
import io.github.provender.ask.Reply.FilledQuery;
import io.github.provender.ask.Reply.OnePage;
import io.github.provender.ask.Reply.SideBySide;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.ReplyText;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.entity.EntityRoutes;
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
    return reply instanceof FilledQuery filled
        ? Stream.concat(
                filled.arguments().entrySet().stream()
                    .map(
                        entry ->
                            entry.getKey()
                                + "="
                                + LinkBuilder.encode(words.name(entry.getValue()))),
                Stream.of(lang))
            .collect(Collectors.joining("&", "/queries/" + filled.query().slug() + "?", ""))
        : "";
  }
}
