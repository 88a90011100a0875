package io.github.provender.form;

import io.github.provender.Shipped;
import io.github.provender.graph.DerivedFacts;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Forms filled from a few invented documents. */
final class FormFixture {
  static final Path FOLDER = Path.of("src/test/resources/forms");
  static final FormCatalog FORMS = new FormCatalog(Shipped.CATALOG);
  static final KnowledgeGraph GRAPH = graph();

  private FormFixture() {}

  private static KnowledgeGraph graph() {
    List<RdfFile> files = new ArrayList<>();
    Shipped.WORKSPACE.ontology().forEach(file -> files.add(RdfFile.read(file)));
    files.add(RdfFile.read(FOLDER.resolve("forms.trig")));
    return KnowledgeGraph.of(files, DerivedFacts.of(Shipped.WORKSPACE));
  }

  static Form form(String name, String model, Language language) {
    return FormBuilder.of(name, FORMS, GRAPH, Vocab.id("model", model), language);
  }
}
