package io.github.provender.mcp.tool;

import io.github.provender.answer.AnsweredComparison;
import io.github.provender.compare.Cell;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.mcp.answer.ComparisonForm;
import io.github.provender.mcp.answer.ComparisonForm.Extent;
import io.github.provender.mcp.answer.Members;
import io.github.provender.mcp.answer.ToolAnswer;
import io.github.provender.mcp.answer.ToolCall;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Tool {@code who_says}: all that is said on one aspect of a model, by whom and where. */
final class WhoSays {
  ToolAnswer answer(ToolCall call) {
    Node model = call.site().names().model(call.text("model"));
    AnsweredComparison answered = call.site().answerer().compare(List.of(model), call.language());
    ToolAnswer answer = new ToolAnswer(call);
    ComparisonForm form =
        new ComparisonForm(answered.table(), answer.cited(answered.documents()), Extent.WHOLE);
    String aspect = call.text("aspect");
    if (aspect.isEmpty()) {
      return overview(answer, answered.table().rows());
    }
    String slug = Aspects.slug(answered.table(), aspect);
    Row row =
        answered.table().rows().stream()
            .filter(each -> each.aspect().slug().equals(slug))
            .findFirst()
            .orElseThrow();
    Cell cell = row.cells().get(0);
    answer.with("aspect", row.aspect().label()).with("told", form.cell(cell));
    if (cell.values().isEmpty()) {
      answer.empty(Map.of("status", cell.status().slug()), form.why(row, cell));
    } else {
      form.lines(row).forEach(answer::line);
    }
    return form.isCut() ? answer.leaves("mcp.more.sparql") : answer;
  }

  /** Of each aspect who tells, or what kind of silence there is. */
  private static ToolAnswer overview(ToolAnswer answer, List<Row> rows) {
    answer.with(
        "aspects",
        Members.array(
            rows,
            row ->
                new Members()
                    .with("aspect", row.aspect().slug())
                    .with("label", row.aspect().label())
                    .with("state", row.cells().get(0).state().slug())
                    .with("values", row.cells().get(0).values().size())
                    .object()));
    rows.forEach(row -> answer.line(row.aspect().slug() + ": " + row.words()));
    return answer;
  }
}
