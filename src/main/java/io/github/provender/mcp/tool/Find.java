package io.github.provender.mcp.tool;

import io.github.provender.ask.Reply;
import io.github.provender.ask.Reply.Choice;
import io.github.provender.ask.Reply.FilledQuery;
import io.github.provender.ask.Reply.Found;
import io.github.provender.ask.Reply.Nothing;
import io.github.provender.ask.Reply.OnePage;
import io.github.provender.ask.Reply.Option;
import io.github.provender.ask.Reply.SideBySide;
import io.github.provender.entity.EntityView;
import io.github.provender.mcp.answer.EntityForm;
import io.github.provender.mcp.answer.Members;
import io.github.provender.mcp.answer.ToolAnswer;
import io.github.provender.mcp.answer.ToolCall;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.ReplyText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Tool {@code find}: what a question or a name leads to, as the next call to make. */
final class Find {
  private static final int CLAIMS = 10;

  ToolAnswer answer(ToolCall call) {
    Reply reply = call.site().questions().get().reply(call.text("text"));
    ReplyText words = new ReplyText(call.site().graph(), call.language());
    ToolAnswer answer = new ToolAnswer(call).with("unused", reply.unused());
    if (reply instanceof Nothing nothing) {
      List<Object> near = Members.array(nothing.nearest(), thing -> thing(thing, words));
      answer.empty(new Members().with("near", near).object(), words.lead(reply));
      nothing.nearest().forEach(thing -> answer.line("- " + line(thing, words)));
      return answer;
    }
    answer.line(words.lead(reply));
    if (reply instanceof Choice choice) {
      answer.with("likeliest", next(choice.likeliest(), words));
      answer.with("choices", Members.array(choice.groups(), group -> group(group, words)));
      choice.groups().stream()
          .flatMap(group -> group.options().stream())
          .forEach(option -> answer.line("- " + Members.written(next(option.reply(), words))));
    } else if (reply instanceof Found found) {
      found(found, call, words, answer);
    } else {
      answer.with("next", next(reply, words));
      answer.line(Members.written(next(reply, words)));
    }
    return answer;
  }

  private static Map<String, Object> group(Reply.Group group, ReplyText words) {
    return new Members()
        .with("name", group.name())
        .with("options", group.options(), option -> option(option, words))
        .object();
  }

  private static Map<String, Object> option(Option option, ReplyText words) {
    return new Members()
        .with("iri", option.thing().isURI() ? option.thing().getURI() : "")
        .with(next(option.reply(), words))
        .object();
  }

  /** What holds the words: what the claims say, and the names of the things. */
  private static void found(Found found, ToolCall call, ReplyText words, ToolAnswer answer) {
    List<Node> claims = found.claims().stream().limit(CLAIMS).toList();
    EntityForm form = new EntityForm(answer.cited());
    List<Object> told =
        Members.array(
            claims,
            claim -> {
              EntityView view =
                  call.site().views().of(claim, call.language(), answer.cited().known(), 0);
              answer.cited(view.documents());
              view.claims().forEach(each -> answer.line("- " + form.line(each)));
              return view.claims().stream().findFirst().map(form::claim).orElse(Map.of());
            });
    answer.with("claims", told);
    answer.with("things", Members.array(found.things(), thing -> thing(thing, words)));
    found.things().forEach(thing -> answer.line("- " + line(thing, words)));
    if (found.claims().size() > CLAIMS) {
      answer.leaves("mcp.more.found", CLAIMS, found.claims().size());
    }
  }

  private static Map<String, Object> thing(Node thing, ReplyText words) {
    return new Members()
        .with("name", words.name(thing))
        .with("label", words.titled(thing))
        .with("iri", thing.getURI())
        .object();
  }

  private static String line(Node thing, ReplyText words) {
    return words.titled(thing) + " (" + words.name(thing) + ")";
  }

  /** The call that answers. */
  private static Map<String, Object> next(Reply reply, ReplyText words) {
    Members next = new Members().with("title", words.title(reply));
    if (reply instanceof OnePage page) {
      return next.with("tool", "show")
          .with("arguments", Map.of("name", words.name(page.thing())))
          .object();
    }
    if (reply instanceof SideBySide models) {
      List<String> slugs = models.models().stream().map(Vocab::slug).toList();
      return next.with("tool", "compare").with("arguments", Map.of("models", slugs)).object();
    }
    if (reply instanceof FilledQuery filled) {
      Map<String, Object> given = new LinkedHashMap<>();
      filled.arguments().forEach((name, value) -> given.put(name, words.name(value)));
      Map<String, Object> arguments = new LinkedHashMap<>();
      arguments.put("name", filled.query().slug());
      arguments.put("parameters", given);
      return next.with("tool", "run_query")
          .with("arguments", arguments)
          .with("missing", filled.missing(), Parameter::name)
          .object();
    }
    return next.object();
  }
}
