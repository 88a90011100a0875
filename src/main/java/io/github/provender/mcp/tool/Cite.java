package io.github.provender.mcp.tool;

import io.github.provender.diagnostic.Phrase;
import io.github.provender.entity.EntityView;
import io.github.provender.mcp.answer.Members;
import io.github.provender.mcp.answer.ToolAnswer;
import io.github.provender.mcp.answer.ToolCall;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.entity.CiteAs;
import io.github.provender.text.UserErrors;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** Tool {@code cite}: how claims and documents are cited, as text and as BibTeX. */
final class Cite {
  ToolAnswer answer(ToolCall call) {
    ToolAnswer answer = new ToolAnswer(call);
    List<Object> all = new ArrayList<>();
    for (String name : call.texts("names")) {
      Node thing = call.site().names().anything(name);
      EntityView view = call.site().views().of(thing, call.language(), answer.cited().known(), 0);
      answer.cited(view.documents());
      CiteAs cite = cite(view, thing, answer);
      answer.line(cite.text());
      all.add(
          new Members()
              .with("iri", thing.getURI())
              .with("page", call.pageOf(thing.getURI()))
              .with("text", cite.text())
              .with("bibtex", cite.bibtex())
              .object());
    }
    return answer.with("citations", all);
  }

  private static CiteAs cite(EntityView view, Node thing, ToolAnswer answer) {
    boolean isClaim =
        view.claims().size() == 1 && view.claims().get(0).citation().claim().equals(thing);
    if (isClaim) {
      int document = view.claims().get(0).citation().document();
      answer.cited().json(view.claims().get(0).citation());
      return CiteAs.claim(
          view,
          view.documents().stream().filter(each -> each.n() == document).findFirst().orElseThrow());
    }
    if (view.types().stream().noneMatch(type -> type.slug().equals("Document"))) {
      throw UserErrors.usage(
          Phrase.of("error.not-citable", view.thing().label()),
          Phrase.of("fix.not-citable"),
          Vocab.slug(thing),
          List.of());
    }
    return CiteAs.document(view);
  }
}
