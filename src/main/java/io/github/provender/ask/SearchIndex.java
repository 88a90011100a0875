package io.github.provender.ask;

import io.github.provender.cache.KeptIndex;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.QueryCatalog;
import io.github.provender.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Full-text index (Lucene) over names and aliases, values and notes of claims, documents, and the
 * ways in which people ask the canned queries; built once and then only read.
 */
public final class SearchIndex {
  static final String KIND = "kind";
  static final String NAME = "name";
  static final String ABOUT = "about";

  /** It tells of the machine's vectors on the standard error, which is the user's. */
  private static final Logger QUIET = Logger.getLogger("org.apache.lucene");

  static {
    QUIET.setLevel(Level.SEVERE);
  }

  private final IndexSearcher searcher;

  private SearchIndex(IndexReader reader) {
    this.searcher = new IndexSearcher(reader);
  }

  /** What a document of the index stands for; each kind has a field for each language. */
  enum Kind {
    PHRASE,
    QUERY,
    THING,
    CLAIM;

    String field(Language language) {
      return name().toLowerCase(Locale.ROOT) + "." + language.code();
    }
  }

  /** A document found: what it stands for, and its number in the index. */
  record Hit(String name, int document) {}

  /** Builds the index in memory. */
  public static SearchIndex of(KnowledgeGraph graph, QueryCatalog catalog) {
    Directory directory = new ByteBuffersDirectory();
    IndexBuilder.build(graph, catalog, directory);
    return open(directory);
  }

  /**
   * Opens the index that is kept in a folder; where it is not there, builds and keeps it.
   *
   * @param version what the index depends on: the data, the queries and this program
   */
  public static SearchIndex kept(
      KnowledgeGraph graph, QueryCatalog catalog, Path folder, String version) {
    return new KeptIndex(folder, version)
        .open(directory -> IndexBuilder.build(graph, catalog, directory))
        .map(SearchIndex::open)
        .orElseGet(() -> of(graph, catalog));
  }

  /** Opens an index built before. */
  private static SearchIndex open(Directory directory) {
    try {
      return new SearchIndex(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In how many documents of a kind any of the stems stands. */
  int frequency(Kind kind, Language language, Collection<String> stems) {
    return stems.stream().mapToInt(stem -> frequency(kind, language, stem)).max().orElse(0);
  }

  private int frequency(Kind kind, Language language, String stem) {
    try {
      return searcher.getIndexReader().docFreq(new Term(kind.field(language), stem));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many documents of a kind there are. */
  int size(Kind kind) {
    try {
      return searcher.count(new TermQuery(new Term(KIND, kind.name())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The documents of a kind that hold most of the words, best first.
   *
   * @param words each by its stems, of which one is enough
   * @param required stems of which a document must hold one; none for no such
   * @param least how many of the words a document must hold
   * @param about things of which a claim must be about one; none for any
   */
  List<Hit> find(
      Kind kind,
      List<Language> languages,
      List<Set<String>> words,
      Set<String> required,
      int least,
      List<String> about,
      int most) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(stems -> all.add(any(kind, languages, stems), BooleanClause.Occur.SHOULD));
    if (!required.isEmpty()) {
      all.add(any(kind, languages, required), BooleanClause.Occur.FILTER);
    }
    all.setMinimumNumberShouldMatch(least);
    if (!about.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      about.forEach(
          iri -> any.add(new TermQuery(new Term(ABOUT, iri)), BooleanClause.Occur.SHOULD));
      all.add(any.build(), BooleanClause.Occur.FILTER);
    }
    try {
      return Stream.of(searcher.search(all.build(), most).scoreDocs).map(this::hit).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BooleanQuery any(Kind kind, List<Language> languages, Set<String> stems) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String stem : stems) {
      for (Language language : languages) {
        any.add(new TermQuery(new Term(kind.field(language), stem)), BooleanClause.Occur.SHOULD);
      }
    }
    return any.build();
  }

  private Hit hit(ScoreDoc found) {
    try {
      String name = searcher.storedFields().document(found.doc, Set.of(NAME)).get(NAME);
      return new Hit(name, found.doc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether one of the documents found holds any of the stems. */
  boolean isIn(List<Hit> hits, Kind kind, List<Language> languages, Set<String> stems) {
    Set<Integer> numbers = hits.stream().map(Hit::document).collect(Collectors.toSet());
    return !numbers.isEmpty()
        && find(kind, languages, List.of(stems), Set.of(), 1, List.of(), size(kind)).stream()
            .anyMatch(hit -> numbers.contains(hit.document()));
  }

  /** The stems of one field of a document. */
  Set<String> stems(int document, Kind kind, Language language) {
    Set<String> stems = new HashSet<>();
    try {
      Terms terms = searcher.getIndexReader().termVectors().get(document, kind.field(language));
      if (terms != null) {
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
          stems.add(each.term().utf8ToString());
        }
      }
      return stems;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of the document that stands for a canned query. */
  int document(String slug) {
    try {
      BooleanQuery query =
          new BooleanQuery.Builder()
              .add(new TermQuery(new Term(KIND, Kind.QUERY.name())), BooleanClause.Occur.FILTER)
              .add(new TermQuery(new Term(NAME, slug)), BooleanClause.Occur.FILTER)
              .build();
      return searcher.search(query, 1).scoreDocs[0].doc;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
