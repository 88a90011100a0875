package io.github.provender.site.facts;

import io.github.provender.compare.Cell;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.List;

/** Facts of a model, from its column of a comparison. */
record ModelFacts(KnowledgeGraph graph, Column column) {

  List<ToldFact> all() {
    Language language = column.comparison().language();
    List<ToldFact> told =
        FactKind.of(graph.objects(column.model().node(), Vocab.TYPE), graph, language).stream()
            .map(kind -> fact(kind, language))
            .toList();
    return ToldFact.shown(told);
  }

  private ToldFact fact(FactKind kind, Language language) {
    List<Cell> cells =
        column.comparison().rows().stream()
            .filter(row -> kind.aspects().isEmpty() || kind.aspects().contains(row.aspect().node()))
            .map(row -> row.cells().get(column.place()))
            .toList();
    List<Value> values =
        cells.stream()
            .flatMap(cell -> cell.values().stream())
            .filter(value -> kind.isAnsweredBy(value.property()))
            .toList();
    List<Nondisclosure> silences =
        kind.aspects().isEmpty()
            ? List.of()
            : cells.stream().flatMap(cell -> cell.nondisclosures().stream()).toList();
    FactChoice choice = new FactChoice(graph, language, column.model());
    return ToldFact.of(kind, values, silences, told -> choice.of(kind, told), language);
  }
}
