package io.github.provender.ask;

import io.github.provender.ask.Reply.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Full-text search in what claims say and what things are called. */
record ClaimFinder(SearchIndex index) {
  private static final double SHARE = 0.66;
  private static final int MOST = 20;

  /** What holds most of the question's words: claims about the models named, else any. */
  Optional<Found> find(Question question) {
    return find(question, SHARE);
  }

  /** What holds all of the question's words. */
  Optional<Found> findAll(Question question) {
    return find(question, 1);
  }

  private Optional<Found> find(Question question, double share) {
    List<String> about =
        question.mentions().stream()
            .filter(mention -> mention.isOfKind("model") || mention.isOfKind("family"))
            .flatMap(mention -> mention.models().stream())
            .map(Node::getURI)
            .distinct()
            .toList();
    Question inWords = question.withNamesAsWords();
    List<Word> own = question.words();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    return about.isEmpty()
        ? find(inWords, share, about, own)
        : find(question, share, about, own).or(() -> find(inWords, share, List.of(), own));
  }

  /**
   * Finds what holds a share of the words.
   *
   * @param own the words of which the rarest must be held
   */
  private Optional<Found> find(
      Question question, double share, List<String> about, List<Word> own) {
    List<Set<String>> words = question.words().stream().map(Word::stems).distinct().toList();
    int least = (int) Math.ceil(share * words.size());
    List<SearchIndex.Hit> claims = hits(SearchIndex.Kind.CLAIM, question, own, least, about);
    List<SearchIndex.Hit> things =
        about.isEmpty() ? hits(SearchIndex.Kind.THING, question, own, least, List.of()) : List.of();
    if (claims.isEmpty() && things.isEmpty()) {
      return Optional.empty();
    }
    List<Word> left =
        question.words().stream()
            .filter(
                word ->
                    !index.isIn(claims, SearchIndex.Kind.CLAIM, question.languages(), word.stems())
                        && !index.isIn(
                            things, SearchIndex.Kind.THING, question.languages(), word.stems()))
            .toList();
    List<String> unused = new ArrayList<>(Word.joined(left));
    unused.addAll(question.cutOff());
    return Optional.of(new Found(nodes(claims), nodes(things), unused));
  }

  /** What holds enough of the words, among them the rarest of its own that is known. */
  private List<SearchIndex.Hit> hits(
      SearchIndex.Kind kind, Question question, List<Word> own, int least, List<String> about) {
    List<Set<String>> known =
        question.words().stream()
            .map(Word::stems)
            .distinct()
            .filter(stems -> frequency(kind, question, stems) > 0)
            .toList();
    Optional<Set<String>> rarest =
        own.stream()
            .map(Word::stems)
            .filter(known::contains)
            .min(Comparator.comparingInt(stems -> frequency(kind, question, stems)));
    return rarest.isEmpty() || known.size() < least
        ? List.of()
        : index.find(kind, question.languages(), known, rarest.get(), least, about, MOST);
  }

  private int frequency(SearchIndex.Kind kind, Question question, Set<String> stems) {
    return question.languages().stream()
        .mapToInt(language -> index.frequency(kind, language, stems))
        .max()
        .orElse(0);
  }

  private static List<Node> nodes(List<SearchIndex.Hit> hits) {
    return hits.stream().map(hit -> NodeFactory.createURI(hit.name())).toList();
  }
}
