package io.github.provender.answer.data;

import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Inherited;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.graph.Documents;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Brackets;
import io.github.provender.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Names of what is spoken of: the model, its base model, or a part of its training. */
public record Names(KnowledgeGraph graph, Language language) {
  private static final Node IS_SNAPSHOT_OF = Vocab.pv("isSnapshotOf");
  private static final Node CONCERNS = Vocab.pv("concerns");
  private static final Set<Node> ACTIVITIES =
      Set.of(Vocab.pv("TrainingStage"), Vocab.pv("TrainingRun"));

  /** Whom values are said of: the model, what it is a snapshot of, or its base model. */
  public String of(Column column, List<Value> values) {
    Set<Inherited> from =
        values.stream().map(Value::inherited).filter(Objects::nonNull).collect(Collectors.toSet());
    boolean isInherited = from.size() == 1 && values.stream().allMatch(v -> v.inherited() != null);
    return isInherited ? of(column, from.iterator().next()) : column.model().label();
  }

  private String of(Column column, Inherited inherited) {
    String label = inherited.from().label();
    return isSnapshot(column, inherited) ? label : language.message("answer.base", label);
  }

  /** Values by whom they are said of. */
  public Map<String, List<Value>> group(Column column, List<Value> values) {
    return values.stream()
        .collect(
            Collectors.groupingBy(
                value -> of(column, List.of(value)), LinkedHashMap::new, Collectors.toList()));
  }

  /** Whether the column's model is a snapshot of the one that something is said of. */
  public boolean isSnapshot(Column column, Inherited inherited) {
    return graph.has(column.model().node(), IS_SNAPSHOT_OF, inherited.from().node());
  }

  /**
   * What a document is silent on; with the document where a later version of it says more, among
   * those that are silent.
   */
  public String of(Column column, Nondisclosure silence, List<Nondisclosure> all) {
    String name =
        part(silence).map(node -> part(column, node)).orElseGet(() -> of(column, silence));
    Documents documents = new Documents(graph);
    List<Node> silent = all.stream().flatMap(this::document).toList();
    return document(silence)
        .filter(document -> documents.isSuperseded(document, silent))
        .findFirst()
        .map(document -> new Labels(graph, language).text(document))
        .map(label -> language.message("answer.in", name, Brackets.flat(language, label)))
        .orElse(name);
  }

  /** The data that a document is silent on; of a stage those that it used. */
  public String ofData(Column column, Nondisclosure silence, List<Nondisclosure> all) {
    return part(silence)
        .filter(this::isActivity)
        .map(stage -> new Labels(graph, language).text(stage))
        .map(stage -> language.message("answer.data-of", column.model().label(), stage))
        .orElseGet(() -> of(column, silence, all));
  }

  private boolean isActivity(Node part) {
    return ACTIVITIES.stream().anyMatch(type -> graph.has(part, Vocab.TYPE, type));
  }

  private String of(Column column, Nondisclosure silence) {
    Inherited inherited = silence.inherited();
    return inherited == null ? column.model().label() : of(column, inherited);
  }

  private Stream<Node> document(Nondisclosure silence) {
    return graph.object(silence.claim().claim(), Vocab.IS_STATED_IN).stream();
  }

  /** The stage or dataset of which alone something is not told. */
  private Optional<Node> part(Nondisclosure silence) {
    Labels labels = new Labels(graph, language);
    return graph.content(silence.claim().claim()).stream()
        .filter(triple -> triple.getPredicate().equals(CONCERNS))
        .map(triple -> triple.getObject())
        .filter(node -> labels.text(node).equals(silence.subject()))
        .findFirst();
  }

  private String part(Column column, Node part) {
    String label = new Labels(graph, language).text(part);
    return isActivity(part) && !label.contains(column.model().label())
        ? Brackets.with(language, column.model().label(), Phrases.lower(language, label))
        : Phrases.within(language, label);
  }
}
