package io.github.provender.site.changes;

import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.history.DataVersion;
import io.github.provender.history.DataVersion.Kind;
import io.github.provender.history.History;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.changes.ChangesPage.AddedDocument;
import io.github.provender.site.changes.ChangesPage.ChangedClaim;
import io.github.provender.site.changes.ChangesPage.ChangedDocument;
import io.github.provender.site.changes.ChangesPage.Version;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Builder of the page from the history, in the words of today's data. */
record ChangesPageBuilder(
    History history, KnowledgeGraph graph, ValueFormatter words, LinkBuilder links) {

  private static final String MODEL = Vocab.ID + "model/";

  static ChangesPageBuilder of(History history, KnowledgeGraph graph, LinkBuilder links) {
    Language language = links.language();
    return new ChangesPageBuilder(
        history, graph, new ValueFormatter(graph, new Labels(graph, language)), links);
  }

  ChangesPage all() {
    return new ChangesPage(
        links,
        Optional.empty(),
        history.versions().stream().map(version -> version(version, Optional.empty())).toList());
  }

  ChangesPage of(Node thing) {
    Optional<Node> about = Optional.of(thing);
    return new ChangesPage(
        links,
        Optional.of(claimName(thing)),
        history.of(thing, graph).map(version -> version(version, about)).toList());
  }

  private Version version(DataVersion version, Optional<Node> about) {
    return new Version(
        version.name(),
        version.date(),
        about.isEmpty() ? new VersionSummary(words.language()).of(version) : "",
        about.isEmpty() ? terms(version.added("model/")) : List.of(),
        version.added("document/").stream()
            .filter(document -> about.stream().allMatch(thing -> adds(version, document, thing)))
            .map(document -> added(version, document))
            .sorted(Comparator.comparing(added -> added.document().label()))
            .toList(),
        version.documents().stream()
            .map(document -> changed(version, document, about))
            .filter(changed -> !changed.counts().isEmpty())
            .sorted(Comparator.comparing(changed -> changed.document().label()))
            .toList());
  }

  private boolean adds(DataVersion version, Node document, Node thing) {
    return document.equals(thing)
        || version.affected(document).contains(thing)
        || graph.has(thing, Vocab.IS_STATED_IN, document);
  }

  private AddedDocument added(DataVersion version, Node document) {
    List<Node> models =
        version.affected(document).stream()
            .filter(thing -> thing.getURI().startsWith(MODEL))
            .toList();
    return new AddedDocument(words.term(document), version.claims(document), terms(models));
  }

  private ChangedDocument changed(DataVersion version, Node document, Optional<Node> about) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    Map<Kind, List<ChangedClaim>> claims = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<Node> of =
          version.claims(document, kind).stream()
              .filter(claim -> about.stream().allMatch(thing -> isOf(claim, document, thing)))
              .toList();
      if (!of.isEmpty()) {
        counts.put(kind, of.size());
        claims.put(
            kind,
            about.isEmpty() ? List.of() : of.stream().map(each -> claim(version, each)).toList());
      }
    }
    return new ChangedDocument(words.term(document), counts, claims);
  }

  private boolean isOf(Node claim, Node document, Node thing) {
    return document.equals(thing)
        || claim.equals(thing)
        || graph.has(claim, Vocab.pv("isAbout"), thing)
        || history.about(claim).contains(thing);
  }

  private ChangedClaim claim(DataVersion version, Node claim) {
    return new ChangedClaim(claimName(claim), graph.knows(claim), change(version, claim));
  }

  /** A claim by what it is or was about, and anything else by its label. */
  private Term claimName(Node thing) {
    if (graph.knows(thing) || history.aspect(thing).isEmpty()) {
      return words.name(thing);
    }
    String about =
        history.about(thing).stream()
            .map(each -> words.term(each).label())
            .sorted()
            .collect(Collectors.joining(", "));
    String aspect = history.aspect(thing).map(words::term).map(Term::label).orElse("");
    return new Term(thing, about + ": " + aspect, "");
  }

  private String change(DataVersion version, Node claim) {
    String before = values(version.before(claim));
    String after = values(version.after(claim));
    if (before.isEmpty() && after.isEmpty()) {
      return "";
    }
    String key = before.isEmpty() ? "more" : after.isEmpty() ? "less" : "other";
    return words.language().message("changes.value." + key, before, after);
  }

  /** Things, plain texts, and of texts in several languages those in the page's own. */
  private String values(List<Node> values) {
    String own = words.language().code();
    return values.stream()
        .flatMap(
            value -> {
              boolean isOther =
                  value.isLiteral()
                      && Stream.of(Language.values())
                          .map(Language::code)
                          .anyMatch(value.getLiteralLanguage()::equals)
                      && !value.getLiteralLanguage().equals(own);
              return isOther ? Stream.empty() : Stream.of(words.text(value));
            })
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private List<Term> terms(List<Node> things) {
    return things.stream()
        .map(words::term)
        .sorted(Comparator.comparing(Term::label, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }
}
