package io.github.provender.site.home;

import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Site;
import io.github.provender.site.home.HomePage.Developer;
import io.github.provender.site.home.HomePage.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Builder of the home page from the graph. */
record HomePageBuilder(Site site, LinkBuilder links) {
  private static final Node IS_ABOUT = Vocab.pv("isAbout");
  private static final Node IS_SNAPSHOT_OF = Vocab.pv("isSnapshotOf");
  private static final Node IS_DEVELOPED_BY = Vocab.pv("isDevelopedBy");
  private static final int DISPUTES = 5;
  private static final int PAIRED = 4;
  private static final int PAIRS = 4;

  HomePage make() {
    KnowledgeGraph graph = site.graph();
    ValueFormatter phrases = new ValueFormatter(graph, new Labels(graph, links.language()));
    DisputeRanking disputes =
        new DisputeRanking(graph, site.catalog().rows("disagreements", graph, Map.of()));
    int claims = count("Claim") + count("Denial");
    return new HomePage(
        links,
        claims,
        count("Document"),
        names(),
        developers(phrases),
        disputes.most(DISPUTES, phrases),
        pairs(disputes.mostDisputedModels(PAIRED), phrases),
        read());
  }

  private int count(String type) {
    return site.graph().subjects(Vocab.TYPE, Vocab.pv(type)).size();
  }

  private List<Node> models() {
    KnowledgeGraph graph = site.graph();
    return site.names().allModels().stream()
        .filter(
            model ->
                !graph.subjects(IS_ABOUT, model).isEmpty()
                    || !graph.objects(model, IS_SNAPSHOT_OF).isEmpty())
        .toList();
  }

  /** Every label and alias of a model, in all languages. */
  List<String> names() {
    return models().stream()
        .flatMap(
            model ->
                Stream.of(Vocab.LABEL, Vocab.ALT_LABEL)
                    .flatMap(property -> site.graph().objects(model, property).stream()))
        .map(Node::getLiteralLexicalForm)
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  private List<Developer> developers(ValueFormatter phrases) {
    Map<String, List<Entry>> byDeveloper =
        models().stream()
            .collect(
                Collectors.groupingBy(
                    model -> developer(model, phrases),
                    () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                    Collectors.mapping(model -> entry(model, phrases), Collectors.toList())));
    return byDeveloper.entrySet().stream()
        .map(e -> new Developer(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparing((Developer developer) -> developer.name().equals(unknown()))
                .thenComparing(developer -> -developer.models().size()))
        .toList();
  }

  /** The developer's name; for a snapshot of which none is told, that of its model. */
  private String developer(Node model, ValueFormatter phrases) {
    KnowledgeGraph graph = site.graph();
    return graph
        .object(model, IS_DEVELOPED_BY)
        .or(
            () ->
                graph
                    .object(model, IS_SNAPSHOT_OF)
                    .flatMap(whole -> graph.object(whole, IS_DEVELOPED_BY)))
        .map(developer -> phrases.term(developer).label())
        .orElseGet(this::unknown);
  }

  private String unknown() {
    return links.language().message("home.noDeveloper");
  }

  private Entry entry(Node model, ValueFormatter phrases) {
    return new Entry(phrases.term(model), site.graph().subjects(IS_ABOUT, model).size());
  }

  /** Each of the models beside each later one. */
  private static List<List<Term>> pairs(List<Node> models, ValueFormatter phrases) {
    return models.stream()
        .flatMap(
            first ->
                models.subList(models.indexOf(first) + 1, models.size()).stream()
                    .map(second -> List.of(phrases.term(first), phrases.term(second))))
        .limit(PAIRS)
        .toList();
  }

  private String read() {
    KnowledgeGraph graph = site.graph();
    return graph.subjects(Vocab.TYPE, Vocab.pv("Document")).stream()
        .flatMap(document -> graph.objects(document, Vocab.pv("retrievedOn")).stream())
        .map(Node::getLiteralLexicalForm)
        .max(Comparator.naturalOrder())
        .orElse("");
  }
}
