package io.github.provender.ingest;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.ingest.name.Kind;
import io.github.provender.ingest.name.Registry;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The amounts that an import claims of registered models, held against what is there. */
final class Amounts {
  private static final Node CLAIM = Vocab.pv("Claim");
  private static final Node IS_ABOUT = Vocab.pv("isAbout");
  private static final Node HAS_ASPECT = Vocab.pv("hasAspect");
  private static final String APART = "amounts-apart";

  /**
   * An amount that does not agree with one that is there.
   *
   * @param here what the import says
   * @param there what the document says that is there
   */
  record Contradiction(
      String model,
      String aspect,
      String here,
      String there,
      String document,
      String claim,
      String against) {}

  private final Registry registry;
  private final List<Quad> claimed = new ArrayList<>();
  private final Set<Node> claims = new HashSet<>();

  Amounts(Registry registry) {
    this.registry = registry;
  }

  /** Keeps the claims that hold an amount and are about a registered model. */
  void add(List<Quad> quads) {
    Set<Node> measured = new HashSet<>();
    for (Quad quad : quads) {
      if (quad.getObject().equals(Vocab.QUANTITY)) {
        measured.add(quad.getGraph());
      }
    }
    Set<Node> kept = new HashSet<>();
    for (Quad quad : quads) {
      if (quad.getPredicate().equals(IS_ABOUT)
          && measured.contains(quad.getSubject())
          && Kind.of(quad.getObject()).filter(Kind.MODEL::equals).isPresent()
          && registry.isRegistered(quad.getObject())) {
        kept.add(quad.getSubject());
      }
    }
    for (Quad quad : quads) {
      if (kept.contains(quad.getGraph()) || kept.contains(quad.getSubject())) {
        claimed.add(quad);
      }
      if (kept.contains(quad.getSubject()) && quad.getObject().equals(CLAIM)) {
        Node document = quad.getGraph();
        claimed.add(new Quad(document, quad.getSubject(), Vocab.IS_STATED_IN, document));
      }
    }
    claims.addAll(kept);
  }

  /** Where they do not agree, by the query that finds all disagreements. */
  List<Contradiction> against(KnowledgeGraph graph, CannedQuery disagreements) {
    if (claimed.isEmpty()) {
      return List.of();
    }
    List<Quad> all = Iter.toList(graph.dataset().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
    KnowledgeGraph both =
        KnowledgeGraph.of(
            List.of(
                new RdfFile("there", all, Map.of(), Map.of()),
                new RdfFile("here", claimed, Map.of(), Map.of())));
    List<Contradiction> found = new ArrayList<>();
    for (Binding row : disagreements.rows(both, Map.of())) {
      Node one = row.get(Var.alloc("claim1"));
      Node other = row.get(Var.alloc("claim2"));
      if (row.get(Var.alloc("kind")).getLiteralLexicalForm().equals(APART)
          && claims.contains(one) != claims.contains(other)) {
        String here = claims.contains(one) ? "1" : "2";
        String there = claims.contains(one) ? "2" : "1";
        found.add(contradiction(both, row, here, there));
      }
    }
    found.sort(
        Comparator.comparing(Contradiction::model)
            .thenComparing(Contradiction::aspect)
            .thenComparing(Contradiction::claim)
            .thenComparing(Contradiction::against));
    return found;
  }

  private static Contradiction contradiction(
      KnowledgeGraph both, Binding row, String here, String there) {
    Node claim = row.get(Var.alloc("claim" + here));
    Node model = both.object(claim, IS_ABOUT).orElse(row.get(Var.alloc("subject")));
    return new Contradiction(
        text(both, model, Vocab.LABEL).orElse(Vocab.slug(model)),
        both.object(claim, HAS_ASPECT).map(Vocab::slug).orElse(""),
        amount(both, row.get(Var.alloc("value" + here))),
        amount(both, row.get(Var.alloc("value" + there))),
        Vocab.slug(row.get(Var.alloc("document" + there))),
        claim.getURI(),
        row.get(Var.alloc("claim" + there)).getURI());
  }

  /** As its source writes it. */
  private static String amount(KnowledgeGraph both, Node amount) {
    return text(both, amount, Vocab.AS_STATED)
        .orElseGet(
            () ->
                text(both, amount, Vocab.MIN_VALUE).orElse("")
                    + "–"
                    + text(both, amount, Vocab.MAX_VALUE).orElse(""));
  }

  private static Optional<String> text(KnowledgeGraph both, Node thing, Node property) {
    return both.objects(thing, property).stream()
        .filter(value -> value.isLiteral() && value.getLiteralLanguage().matches("en|"))
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder());
  }
}
