package io.github.provender.mcp.tool;

import io.github.provender.claim.Disagreement;
import io.github.provender.entity.EntityViewBuilder;
import io.github.provender.mcp.answer.EntityForm;
import io.github.provender.mcp.answer.Members;
import io.github.provender.mcp.answer.ToolAnswer;
import io.github.provender.mcp.answer.ToolCall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Tool {@code disagreements}: where sources contradict each other, and what the curators found. */
final class Disputes {
  private static final int PAGE = 20;

  ToolAnswer answer(ToolCall call) {
    Set<Node> models =
        call.texts("model").stream().map(call.site().names()::model).collect(Collectors.toSet());
    EntityViewBuilder.Disputes found = call.site().views().disputes(models, call.language());
    ToolAnswer answer = new ToolAnswer(call);
    if (found.disagreements().isEmpty()) {
      return answer.empty(Map.of(), call.language().message("mcp.none.disagreements"));
    }
    EntityForm form = new EntityForm(answer.cited(found.documents()));
    int from = call.number("offset", 0, Integer.MAX_VALUE);
    List<Disagreement> shown = found.disagreements().stream().skip(from).limit(PAGE).toList();
    answer.with("disagreements", Members.array(shown, form::disagreement));
    answer.with("page", call.page("/disagreements"));
    shown.forEach(differ -> answer.line(form.line(differ)));
    return answer.page(from, shown.size(), found.disagreements().size());
  }
}
