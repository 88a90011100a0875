package io.github.provender.ask;

import io.github.provender.ask.Reply.Choice;
import io.github.provender.ask.Reply.FilledQuery;
import io.github.provender.ask.Reply.Found;
import io.github.provender.ask.Reply.Group;
import io.github.provender.ask.Reply.Nothing;
import io.github.provender.ask.Reply.OnePage;
import io.github.provender.ask.Reply.Option;
import io.github.provender.ask.Reply.SideBySide;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Question answering: what a question in English, Korean or Chinese leads to. */
public final class QuestionAnswerer {
  /** As many as a comparison takes. */
  private static final int MOST_MODELS = 6;

  private static final int MOST_OPTIONS = 20;

  /** Kinds of things whose names rather mean models than themselves. */
  private static final Set<String> OPEN = Set.of("family", "license");

  private final KnowledgeGraph graph;
  private final QueryCatalog catalog;
  private final NameIndex index;
  private final NameTable names;
  private final QueryMatcher matcher;
  private final ClaimFinder claims;
  private final SearchIndex search;

  public QuestionAnswerer(
      KnowledgeGraph graph, QueryCatalog catalog, NameIndex index, SearchIndex search) {
    this.graph = graph;
    this.catalog = catalog;
    this.index = index;
    this.search = search;
    this.names = new NameTable(graph, index);
    this.matcher = new QueryMatcher(search, catalog, new ConceptLabels(graph));
    this.claims = new ClaimFinder(search);
  }

  /** Answers a question, or finds what has the name that was typed instead of one. */
  public Reply reply(String typed) {
    Optional<Node> named = exactly(typed.strip());
    if (named.isPresent()) {
      return new OnePage(named.get(), List.of());
    }
    Question question = Question.of(typed, names, search);
    Optional<QueryMatcher.Match> match = matcher.best(question);
    if (match.isPresent()) {
      return match
          .filter(QueryMatcher.Match::isWeak)
          .<Reply>flatMap(weak -> claims.findAll(question))
          .orElseGet(() -> matched(question, match.get()));
    }
    return isOfModels(question)
        ? sideBySide(question, word -> false)
        : claims.find(question).<Reply>map(found -> found).orElseGet(() -> named(question, typed));
  }

  private Reply matched(Question question, QueryMatcher.Match match) {
    return match.isComparison() ? sideBySide(question, match::knows) : filled(question, match);
  }

  private static boolean isOfModels(Question question) {
    return question.mentions().size() > 1
        && question.mentions().stream().noneMatch(m -> m.meanings("model").isEmpty());
  }

  private Reply named(Question question, String typed) {
    return question.mentions().isEmpty()
        ? new Nothing(index.nearest(typed), unused(question, word -> false, List.of()))
        : page(question);
  }

  /** What has this name and no other meaning, or this address. */
  private Optional<Node> exactly(String typed) {
    if (typed.startsWith(Vocab.BASE)) {
      return Optional.of(typed)
          .filter(iri -> iri.chars().noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0))
          .map(NodeFactory::createURI)
          .filter(graph::knows);
    }
    List<Node> all = List.copyOf(index.names().getOrDefault(NameIndex.fold(typed), Set.of()));
    List<Node> first =
        all.stream().filter(n -> Mention.kind(n).equals(Mention.kind(all.get(0)))).toList();
    boolean isModel = !all.isEmpty() && Mention.kind(all.get(0)).equals("model");
    boolean isOpen = !isModel && all.stream().anyMatch(n -> OPEN.contains(Mention.kind(n)));
    return first.stream()
        .filter(n -> !isOpen)
        .filter(n -> first.size() == 1 || Vocab.slug(n).equals(typed))
        .findFirst();
  }

  private Reply sideBySide(Question question, Predicate<Word> isUsed) {
    List<Mention> of =
        question.mentions().stream()
            .filter(m -> !m.meanings("model").isEmpty() && !question.implies(m))
            .toList();
    List<Mention> left = new ArrayList<>(question.mentions());
    left.removeIf(question::implies);
    List<Mention> shown = of.subList(0, Math.min(MOST_MODELS, of.size()));
    left.removeAll(shown);
    List<String> unused = unused(question, isUsed, left);
    return choose(
        shown.stream().map(Mention::text).toList(),
        shown.stream().map(m -> m.meanings("model")).toList(),
        models -> models(models, unused),
        unused);
  }

  private static Reply models(List<Node> models, List<String> unused) {
    List<Node> different = models.stream().distinct().toList();
    return different.size() == 1
        ? new OnePage(different.get(0), unused)
        : new SideBySide(different, unused);
  }

  private Reply filled(Question question, QueryMatcher.Match match) {
    List<String> unused = unused(question, match::knows, match.fit().unplaced());
    List<Parameter> parameters = List.copyOf(match.fit().filled().keySet());
    List<String> typed =
        parameters.stream()
            .map(p -> match.fit().mention(p, question).map(Mention::text).orElse(""))
            .toList();
    return choose(
        typed,
        List.copyOf(match.fit().filled().values()),
        values -> {
          Map<String, Node> arguments = new LinkedHashMap<>();
          for (int i = 0; i < values.size(); i++) {
            arguments.put(parameters.get(i).name(), values.get(i));
          }
          return new FilledQuery(match.query(), arguments, match.fit().missing(), unused);
        },
        unused);
  }

  /** The page of the thing named; a family, or several things, are a choice. */
  private Reply page(Question question) {
    List<String> unused = unused(question, word -> false, List.of());
    if (question.mentions().size() > 1) {
      return new Found(
          List.of(),
          question.mentions().stream().flatMap(m -> m.meanings().stream()).distinct().toList(),
          unused);
    }
    Mention mention = question.mentions().get(0);
    Reply reply =
        choose(
            List.of(mention.text()),
            List.of(mention.meanings()),
            things -> new OnePage(things.get(0), unused),
            unused);
    return reply instanceof Choice choice
        ? new Choice(choice.groups(), likeliest(mention, choice.likeliest()), unused)
        : reply;
  }

  /** Of a family, the query that lays all its models side by side; else the first two. */
  private Reply likeliest(Mention mention, Reply otherwise) {
    List<Node> families = mention.meanings("family");
    Optional<CannedQuery> query =
        catalog.all().stream().filter(QuestionAnswerer::isOfFamily).findFirst();
    if (!families.isEmpty() && query.isPresent()) {
      String name = query.get().parameters().get(0).name();
      return new FilledQuery(query.get(), Map.of(name, families.get(0)), List.of(), List.of());
    }
    return mention.models().size() > 1
        ? new SideBySide(mention.models().subList(0, 2), List.of())
        : otherwise;
  }

  private static boolean isOfFamily(CannedQuery query) {
    return query.parameters().size() == 1 && query.parameters().get(0).kind().equals("family");
  }

  /** One reply where every name has one meaning, else the choice among the meanings. */
  private static Reply choose(
      List<String> typed,
      List<List<Node>> meanings,
      Function<List<Node>, Reply> maker,
      List<String> unused) {
    List<Node> first = meanings.stream().map(all -> all.get(0)).toList();
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < meanings.size(); i++) {
      if (meanings.get(i).size() > 1) {
        int at = i;
        groups.add(
            new Group(
                typed.get(i),
                meanings.get(i).stream()
                    .limit(MOST_OPTIONS)
                    .map(thing -> new Option(thing, maker.apply(with(first, at, thing))))
                    .toList()));
      }
    }
    Reply likeliest = maker.apply(first);
    return groups.isEmpty() ? likeliest : new Choice(groups, likeliest, unused);
  }

  private static List<Node> with(List<Node> values, int at, Node value) {
    List<Node> changed = new ArrayList<>(values);
    changed.set(at, value);
    return changed;
  }

  private static List<String> unused(
      Question question, Predicate<Word> isUsed, List<Mention> left) {
    return Stream.of(
            left.stream().map(Mention::text),
            Word.joined(question.words().stream().filter(isUsed.negate()).toList()).stream(),
            question.cutOff().stream())
        .flatMap(Function.identity())
        .distinct()
        .toList();
  }
}
