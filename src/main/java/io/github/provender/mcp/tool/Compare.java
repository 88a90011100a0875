package io.github.provender.mcp.tool;

import io.github.provender.answer.AnsweredComparison;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.mcp.answer.ComparisonForm;
import io.github.provender.mcp.answer.ComparisonForm.Extent;
import io.github.provender.mcp.answer.ToolAnswer;
import io.github.provender.mcp.answer.ToolCall;
import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Tool {@code compare}: how does the training of these models differ, and who says so? */
final class Compare {
  ToolAnswer answer(ToolCall call) {
    List<Node> models =
        call.texts("models").stream().map(call.site().names()::model).distinct().toList();
    ToolAnswer answer = new ToolAnswer(call);
    answer.with("models", models.stream().map(Vocab::slug).toList());
    answer.with(
        "page",
        call.page(
            models.stream()
                .map(model -> "model=" + Vocab.slug(model))
                .collect(Collectors.joining("&", "/compare?", ""))));
    return tell(answer, call, models);
  }

  /** The answer on one or more models, then the rows that were asked for or the short table. */
  static ToolAnswer tell(ToolAnswer answer, ToolCall call, List<Node> models) {
    AnsweredComparison answered = call.site().answerer().compare(models, call.language());
    Comparison table = answered.table();
    List<String> aspects = Aspects.slugs(table, call.texts("aspects"));
    List<Row> wanted =
        table.rows().stream()
            .filter(row -> !call.is("only_differences") || Comparison.isNotKnownAlike(row))
            .toList();
    List<Row> rows =
        wanted.stream()
            .filter(
                row ->
                    aspects.isEmpty()
                        ? row.headline().isPresent()
                        : aspects.contains(row.aspect().slug()))
            .toList();
    ComparisonForm form =
        new ComparisonForm(
            table,
            answer.cited(answered.documents()),
            aspects.isEmpty() ? Extent.SHORT : Extent.WHOLE);
    answer.line(table.title());
    if (aspects.isEmpty()) {
      answer.with("answer", form.sentences(answered.answer()));
      form.lines(answered.answer()).forEach(answer::line);
    } else {
      rows.forEach(row -> form.lines(row).forEach(answer::line));
    }
    answer.with("rows", form.rows(rows));
    if (aspects.isEmpty()) {
      answer.leaves("mcp.more.aspects", others(wanted, rows));
    }
    return form.isCut() ? answer.leaves("mcp.more.values") : answer;
  }

  private static String others(List<Row> all, List<Row> shown) {
    return all.stream()
        .filter(row -> !shown.contains(row) && !row.isOpen())
        .map(row -> row.aspect().slug())
        .collect(Collectors.joining(", "));
  }
}
