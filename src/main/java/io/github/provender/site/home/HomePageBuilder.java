package io.github.provender.site.home;

import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.overview.ModelOverview;
import io.github.provender.overview.Overview;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Site;
import io.github.provender.site.home.HomePage.News;
import io.github.provender.site.listing.HeatMap;
import io.github.provender.site.listing.ModelTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Builder of the home page from the graph. */
record HomePageBuilder(Site site, LinkBuilder links) {
  private static final Node IS_ABOUT = Vocab.pv("isAbout");
  private static final Node IS_SNAPSHOT_OF = Vocab.pv("isSnapshotOf");
  private static final Node PUBLISHED_ON = Vocab.pv("publishedOn");
  private static final Node IS_ISSUED_BY = Vocab.pv("isIssuedBy");
  private static final int SHOWN = 15;
  private static final int NEWEST = 6;
  private static final int DISPUTES = 5;

  HomePage make() {
    KnowledgeGraph graph = site.graph();
    ValueFormatter phrases = new ValueFormatter(graph, new Labels(graph, links.language()));
    DisputeRanking disputes =
        new DisputeRanking(graph, site.catalog().rows("disagreements", graph, Map.of()));
    Overview overview = site.overview().get();
    List<ModelOverview> shown = overview.mostDescribed(SHOWN);
    return new HomePage(
        links,
        overview.models().size(),
        count("Claim") + count("Denial"),
        count("Document"),
        names(),
        new WorkedQuestions(site, links, phrases).all(),
        HeatMap.ofModels(overview, shown, phrases),
        ModelTable.of(overview, shown, phrases),
        newest(phrases),
        disputes.most(DISPUTES, phrases),
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
                !graph.isStub(model)
                    && (!graph.subjects(IS_ABOUT, model).isEmpty()
                        || !graph.objects(model, IS_SNAPSHOT_OF).isEmpty()))
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

  private List<News> newest(ValueFormatter phrases) {
    KnowledgeGraph graph = site.graph();
    return graph.subjects(Vocab.TYPE, Vocab.pv("Document")).stream()
        .filter(document -> graph.object(document, PUBLISHED_ON).isPresent())
        .map(document -> news(document, phrases))
        .sorted(
            Comparator.comparing(News::published)
                .reversed()
                .thenComparing(news -> news.document().iri()))
        .limit(NEWEST)
        .toList();
  }

  private News news(Node document, ValueFormatter phrases) {
    KnowledgeGraph graph = site.graph();
    return new News(
        graph.object(document, PUBLISHED_ON).map(Node::getLiteralLexicalForm).orElse(""),
        phrases.term(document),
        graph.object(document, IS_ISSUED_BY).map(issuer -> phrases.term(issuer).label()).orElse(""),
        graph.subjects(Vocab.IS_STATED_IN, document).size());
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
