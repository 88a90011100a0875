package io.github.provender.ask;

import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/**
 * Builder of the index: a document for each way to ask, each canned query, and each thing and claim
 * that a curator has looked at; what was imported is found by the names of the models.
 */
final class IndexBuilder {
  private static final List<String> THINGS =
      List.of("Model", "ModelSnapshot", "Dataset", "Document", "Organization", "ModelFamily");
  private static final List<String> CLAIMS = List.of("Claim", "Denial");

  /** Enough that all is written at once, as one segment. */
  private static final int BUFFER_MB = 128;

  private static final Node IS_ABOUT = Vocab.pv("isAbout");
  private static final FieldType COUNTED = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    COUNTED.setStoreTermVectors(true);
    COUNTED.freeze();
  }

  private final KnowledgeGraph graph;
  private final IndexWriter writer;
  private final Map<Language, ValueFormatter> values = new EnumMap<>(Language.class);

  private IndexBuilder(KnowledgeGraph graph, IndexWriter writer) {
    this.graph = graph;
    this.writer = writer;
    for (Language language : Language.values()) {
      values.put(language, new ValueFormatter(graph, new Labels(graph, language)));
    }
  }

  /** Writes the index of a graph and its queries. */
  static void build(KnowledgeGraph graph, QueryCatalog catalog, Directory directory) {
    IndexWriterConfig config =
        new IndexWriterConfig(new ByLanguage()).setRAMBufferSizeMB(BUFFER_MB);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      IndexBuilder builder = new IndexBuilder(graph, writer);
      for (CannedQuery query : catalog.all()) {
        builder.add(query);
      }
      builder.addAll(THINGS, SearchIndex.Kind.THING);
      builder.addAll(CLAIMS, SearchIndex.Kind.CLAIM);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(CannedQuery query) throws IOException {
    Document whole = document(SearchIndex.Kind.QUERY, query.slug());
    for (Language language : Language.values()) {
      List<String> asked = new ArrayList<>(query.asked(language));
      asked.add(query.title(language));
      for (String phrase : asked) {
        Document one = document(SearchIndex.Kind.PHRASE, query.slug());
        one.add(counted(SearchIndex.Kind.PHRASE, language, phrase));
        writer.addDocument(one);
      }
      asked.add(query.description(language));
      whole.add(counted(SearchIndex.Kind.QUERY, language, String.join("\n", asked)));
    }
    writer.addDocument(whole);
  }

  private void addAll(List<String> types, SearchIndex.Kind kind) throws IOException {
    for (String type : types) {
      for (Node node : graph.subjects(Vocab.TYPE, Vocab.pv(type))) {
        if (graph.isStub(node) || graph.has(node, Vocab.IMPORT_FORMAT, Node.ANY)) {
          continue;
        }
        Document document = document(kind, node.getURI());
        for (Language language : Language.values()) {
          String text =
              kind == SearchIndex.Kind.CLAIM
                  ? claim(node, language)
                  : String.join("\n", names(node, language));
          document.add(new TextField(kind.field(language), text, Field.Store.NO));
        }
        for (Node thing : graph.objects(node, IS_ABOUT)) {
          document.add(new StringField(SearchIndex.ABOUT, thing.getURI(), Field.Store.NO));
        }
        writer.addDocument(document);
      }
    }
  }

  /** The names in that language; those without one, or in another, count as English. */
  private List<String> names(Node thing, Language language) {
    return Stream.of(Vocab.LABEL, Vocab.PREF_LABEL, Vocab.ALT_LABEL)
        .flatMap(property -> texts(thing, property, language))
        .toList();
  }

  private Stream<String> texts(Node node, Node property, Language language) {
    return graph.objects(node, property).stream()
        .filter(text -> text.isLiteral() && language(text) == language)
        .map(Node::getLiteralLexicalForm);
  }

  private static Language language(Node text) {
    return switch (text.getLiteralLanguage()) {
      case "ko" -> Language.KO;
      case "zh" -> Language.ZH;
      default -> Language.EN;
    };
  }

  /** What a claim says and what is remarked on it, in one language, in words. */
  private String claim(Node claim, Language language) {
    ValueFormatter words = Objects.requireNonNull(values.get(language));
    Set<String> texts = new LinkedHashSet<>();
    graph
        .objects(claim, Vocab.pv("hasAspect"))
        .forEach(aspect -> texts.addAll(names(aspect, language)));
    texts(claim, Vocab.NOTE, language).forEach(texts::add);
    for (Triple triple : graph.content(claim)) {
      for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
        if (words.amount(node).isPresent()) {
          texts.add(words.text(node));
        } else if (!node.isLiteral()) {
          texts.addAll(names(node, language));
        } else if (language(node) == language) {
          texts.add(node.getLiteralLexicalForm());
        }
      }
    }
    return String.join("\n", texts);
  }

  private static Document document(SearchIndex.Kind kind, String name) {
    Document document = new Document();
    document.add(new StringField(SearchIndex.KIND, kind.name(), Field.Store.NO));
    document.add(new StringField(SearchIndex.NAME, name, Field.Store.YES));
    return document;
  }

  private static Field counted(SearchIndex.Kind kind, Language language, String text) {
    return new Field(kind.field(language), text, COUNTED);
  }

  /** The field's name ends in its language. */
  private static final class ByLanguage extends DelegatingAnalyzerWrapper {
    ByLanguage() {
      super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      int point = field.indexOf('.');
      return TextAnalysis.of(point < 0 ? Language.EN : Language.of(field.substring(point + 1)))
          .analyzer();
    }
  }
}
