package io.github.provender.mcp.tool;

import io.github.provender.claim.ClaimedStatement;
import io.github.provender.entity.EntityView;
import io.github.provender.entity.EntityView.ClaimView;
import io.github.provender.mcp.answer.Cited;
import io.github.provender.mcp.answer.EntityForm;
import io.github.provender.mcp.answer.Members;
import io.github.provender.mcp.answer.ToolAnswer;
import io.github.provender.mcp.answer.ToolCall;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Tool {@code show}: one thing with all that is said of it and by it. */
final class Show {
  private static final int PAGE = 40;
  private static final int USES = 10;

  ToolAnswer answer(ToolCall call) {
    Node thing = call.site().names().anything(call.text("name"));
    EntityView view = call.site().views().of(thing, call.language(), List.of(), USES);
    ToolAnswer answer = new ToolAnswer(call).with("thing", EntityForm.head(view, call));
    if (thing.getURI().contains("/id/model/")) {
      return Compare.tell(answer, call, List.of(thing));
    }
    answer.line(view.thing().label() + " – " + view.thing().iri());
    view.facts().stream()
        .flatMap(List::stream)
        .forEach(fact -> answer.line("- " + fact.property().label() + ": " + fact.text()));
    return tell(answer, call, view);
  }

  /** A page of what is said of the thing, or by it. */
  private static ToolAnswer tell(ToolAnswer answer, ToolCall call, EntityView view) {
    Cited cited = answer.cited(view.documents());
    EntityForm form = new EntityForm(cited);
    List<ClaimedStatement> said =
        Stream.concat(
                view.statementsByProperty().stream().flatMap(List::stream),
                view.nondisclosures().stream())
            .toList();
    int from = call.number("offset", 0, Integer.MAX_VALUE);
    List<ClaimedStatement> statements = said.stream().skip(from).limit(PAGE).toList();
    List<ClaimView> claims = view.claims().stream().skip(from).limit(PAGE).toList();
    answer
        .with("statements", Members.array(statements, form::statement))
        .with("claims", Members.array(claims, form::claim))
        .with("usedBy", Members.array(view.uses(), EntityForm::uses))
        .with("findings", Members.array(view.findings(), EntityForm::finding))
        .with("disagreements", view.disagreements().size());
    statements.forEach(each -> answer.line("- " + form.line(each)));
    claims.forEach(each -> answer.line("- " + form.line(each)));
    if (said.isEmpty() && view.claims().isEmpty() && view.uses().isEmpty()) {
      return answer.empty(Map.of(), call.language().message("show.none"));
    }
    return answer.page(
        from,
        Math.max(statements.size(), claims.size()),
        Math.max(said.size(), view.claims().size()));
  }
}
