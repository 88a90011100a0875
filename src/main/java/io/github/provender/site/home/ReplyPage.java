package io.github.provender.site.home;

import io.github.provender.ask.Reply;
import io.github.provender.ask.Reply.Choice;
import io.github.provender.ask.Reply.FilledQuery;
import io.github.provender.ask.Reply.Found;
import io.github.provender.ask.Reply.Nothing;
import io.github.provender.render.ReplyText;
import io.github.provender.site.context.LinkBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * View model of a reply that is no redirect: the likeliest link first, then the choice, then which
 * words were not used.
 *
 * @param first where the question most likely leads; none where nothing was found
 * @param query the address of the query whose form is to be filled; empty where there is none
 * @param given what of that form is filled already
 * @param open the fields of that form that are not, with their labels
 */
public record ReplyPage(
    LinkBuilder links,
    String question,
    String lead,
    List<Item> first,
    List<Part> parts,
    String query,
    Map<String, String> given,
    Map<String, String> open,
    List<String> unused,
    List<String> names) {

  /** What is open: which of several things is meant, or only where the question leads. */
  public String title() {
    String named = parts.stream().map(Part::title).collect(Collectors.joining(", "));
    return links.language().message(isChoice() ? "reply.titleWhich" : "reply.title", named);
  }

  /** Whether the lists are meanings of names, of which the likeliest stands first. */
  public boolean isChoice() {
    return !first.isEmpty() && !parts.isEmpty();
  }

  /** Whether the likeliest link leads to the same, so that a list need not repeat it. */
  public boolean isFirst(Item item) {
    return first.stream().anyMatch(likeliest -> likeliest.address().equals(item.address()));
  }

  /** A link. */
  public record Item(String label, String address) {}

  /** A list of links under a title; the title is empty where the page's lead says it. */
  public record Part(String title, List<Item> items) {}

  static ReplyPage of(
      Reply reply, String question, ReplyText words, ReplyAddress addresses, List<String> names) {
    LinkBuilder links = addresses.links();
    Map<String, String> given = new TreeMap<>();
    Map<String, String> open = new TreeMap<>();
    if (reply instanceof FilledQuery filled && !filled.isAnswer()) {
      filled.arguments().forEach((name, value) -> given.put(name, words.name(value)));
      filled.missing().forEach(parameter -> open.put(parameter.name(), words.label(parameter)));
    }
    return new ReplyPage(
        links,
        question,
        words.lead(reply),
        first(reply).map(each -> new Item(words.title(each), addresses.of(each))).toList(),
        parts(reply, words, addresses),
        reply instanceof FilledQuery filled ? "/queries/" + filled.query().slug() : "",
        given,
        open,
        reply.unused(),
        names);
  }

  private static Stream<Reply> first(Reply reply) {
    return reply instanceof Choice choice
        ? Stream.of(choice.likeliest())
        : reply instanceof Found || reply instanceof Nothing ? Stream.of() : Stream.of(reply);
  }

  private static List<Part> parts(Reply reply, ReplyText words, ReplyAddress addresses) {
    if (reply instanceof Choice choice) {
      return choice.groups().stream()
          .map(
              group ->
                  new Part(
                      group.name(),
                      group.options().stream()
                          .map(
                              each ->
                                  new Item(words.titled(each.thing()), addresses.of(each.reply())))
                          .toList()))
          .toList();
    }
    LinkBuilder links = addresses.links();
    Stream<Part> parts =
        reply instanceof Found found
            ? Stream.of(
                new Part(
                    links.language().message("compare.claim"),
                    found.claims().stream()
                        .map(node -> new Item(words.titled(node), links.to(node.getURI())))
                        .toList()),
                new Part(
                    links.language().message("parameter.entity"),
                    found.things().stream()
                        .map(node -> new Item(words.titled(node), links.to(node.getURI())))
                        .toList()))
            : reply instanceof Nothing nothing
                ? Stream.of(
                    new Part(
                        links.language().message("unknown.nearest"),
                        nothing.nearest().stream()
                            .map(node -> new Item(words.titled(node), links.to(node.getURI())))
                            .toList()))
                : Stream.of();
    return parts.filter(part -> !part.items().isEmpty()).toList();
  }
}
