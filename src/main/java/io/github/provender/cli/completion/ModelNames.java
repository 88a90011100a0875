package io.github.provender.cli.completion;

import io.github.provender.cli.options.Session;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.Iterator;
import java.util.stream.Stream;

/** Completion candidates for a model: the slugs of all, read only when a script is written. */
public final class ModelNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    KnowledgeGraph graph = new Session().graph();
    String models = Vocab.id("model", "").getURI();
    return Stream.of("Model", "ModelSnapshot")
        .flatMap(type -> graph.subjects(Vocab.TYPE, Vocab.pv(type)).stream())
        .filter(node -> node.isURI() && node.getURI().startsWith(models))
        .map(Vocab::slug)
        .sorted()
        .distinct()
        .iterator();
  }
}
