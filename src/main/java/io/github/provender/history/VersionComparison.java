package io.github.provender.history;

import static io.github.provender.history.DataVersion.ADDS;
import static io.github.provender.history.DataVersion.AFFECTS;
import static io.github.provender.history.DataVersion.HAS_ASPECT;
import static io.github.provender.history.DataVersion.HAS_CLAIM_COUNT;
import static io.github.provender.history.DataVersion.IS_ABOUT;
import static io.github.provender.history.DataVersion.IS_REPLACED_BY;
import static io.github.provender.history.DataVersion.WITHDRAWS;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.history.DataVersion.Kind;
import io.github.provender.rdf.Vocab;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/** Comparison of two versions of the data, claim by claim. */
public final class VersionComparison {
  private static final Node DOCUMENT = Vocab.pv("Document");
  private static final List<Node> MODELS = List.of(Vocab.pv("Model"), Vocab.pv("ModelSnapshot"));
  private static final Node DATASET = Vocab.pv("Dataset");
  private static final List<Node> NAMING_A_MODEL = List.of(IS_ABOUT);
  private static final List<Node> NAMING_A_DATASET =
      List.of(
          IS_ABOUT,
          Vocab.pv("usesDataset"),
          Vocab.pv("isTrainedOn"),
          Vocab.pv("isDerivedFromDataset"));

  private final Map<Node, ClaimContent> before;
  private final Map<Node, ClaimContent> after;
  private final Graph changes = GraphFactory.createDefaultGraph();

  private VersionComparison(KnowledgeGraph before, KnowledgeGraph after) {
    this.before = claims(before);
    this.after = claims(after);
  }

  /**
   * What a version changed.
   *
   * @param name its name, which ends its address
   * @param date the day on which it was published
   */
  public static DataVersion of(
      KnowledgeGraph before, KnowledgeGraph after, String name, String date) {
    Node version = DataVersion.named(name);
    VersionComparison comparison = new VersionComparison(before, after);
    comparison.changes.add(version, Vocab.TYPE, DataVersion.DATA_VERSION);
    comparison.changes.add(version, DataVersion.ISSUED, DataVersion.day(date));
    comparison.compare(version, things(before), things(after));
    return new DataVersion(version, comparison.changes);
  }

  /** The documents, and the models and datasets of which claims tell. */
  private static Set<Node> things(KnowledgeGraph graph) {
    Set<Node> things = new HashSet<>(graph.subjects(Vocab.TYPE, DOCUMENT));
    MODELS.forEach(kind -> things.addAll(named(graph, kind, NAMING_A_MODEL)));
    things.addAll(named(graph, DATASET, NAMING_A_DATASET));
    return things;
  }

  private static List<Node> named(KnowledgeGraph graph, Node kind, List<Node> properties) {
    return graph.subjects(Vocab.TYPE, kind).stream()
        .filter(thing -> properties.stream().anyMatch(each -> graph.has(Node.ANY, each, thing)))
        .toList();
  }

  private static Map<Node, ClaimContent> claims(KnowledgeGraph graph) {
    ValueTexts texts = ValueTexts.of(graph);
    Map<Node, ClaimContent> claims = new HashMap<>();
    graph
        .dataset()
        .findNG(Node.ANY, Node.ANY, HAS_ASPECT, Node.ANY)
        .forEachRemaining(
            aspect -> claims.put(aspect.getSubject(), ClaimContent.of(graph, texts, aspect)));
    return claims;
  }

  private void compare(Node version, Set<Node> old, Set<Node> now) {
    beside(now, old).forEach(thing -> changes.add(version, ADDS, thing));
    beside(old, now).forEach(thing -> changes.add(version, WITHDRAWS, thing));
    Map<List<Object>, Deque<Node>> renamed = new HashMap<>();
    List<ClaimContent> added = new ArrayList<>();
    for (ClaimContent claim : sorted(after)) {
      ClaimContent then = before.get(claim.claim());
      if (!old.contains(claim.document())) {
        whole(claim);
      } else if (then == null) {
        added.add(claim);
        renamed
            .computeIfAbsent(claim.beneathItsName(), name -> new ArrayDeque<>())
            .add(claim.claim());
      } else {
        compare(then, claim);
      }
    }
    Set<Node> replacing = new HashSet<>();
    for (ClaimContent claim : beside(before, after)) {
      Node other = renamed.getOrDefault(claim.beneathItsName(), new ArrayDeque<>()).pollFirst();
      if (other != null) {
        replacing.add(other);
        changes.add(claim.claim(), IS_REPLACED_BY, other);
      } else if (now.contains(claim.document())) {
        withdraw(claim);
      } else {
        whole(claim);
      }
    }
    added.stream()
        .filter(claim -> !replacing.contains(claim.claim()))
        .forEach(claim -> tell(Kind.ADDED, claim));
    count(after.values(), old);
    count(beside(before, after), now);
  }

  private static Set<Node> beside(Set<Node> things, Set<Node> others) {
    return things.stream().filter(thing -> !others.contains(thing)).collect(Collectors.toSet());
  }

  private static List<ClaimContent> beside(
      Map<Node, ClaimContent> claims, Map<Node, ClaimContent> others) {
    return sorted(claims).stream().filter(claim -> !others.containsKey(claim.claim())).toList();
  }

  private static List<ClaimContent> sorted(Map<Node, ClaimContent> claims) {
    return claims.values().stream()
        .sorted(Comparator.comparing(claim -> claim.claim().getURI()))
        .toList();
  }

  /** A claim of a document that came or went as a whole is told by what it is about only. */
  private void whole(ClaimContent claim) {
    claim.about().forEach(thing -> changes.add(claim.document(), AFFECTS, thing));
  }

  /** How many claims each document has that the other version lacks. */
  private void count(Collection<ClaimContent> claims, Set<Node> others) {
    claims.stream()
        .map(ClaimContent::document)
        .filter(document -> !others.contains(document))
        .collect(Collectors.groupingBy(document -> document, Collectors.counting()))
        .forEach(
            (document, count) ->
                changes.add(
                    document, HAS_CLAIM_COUNT, NodeFactoryExtra.intToNode(count.intValue())));
  }

  private void compare(ClaimContent then, ClaimContent claim) {
    if (!claim.saysTheSameAs(then)) {
      tell(Kind.CHANGED, claim);
      then.valuesBeside(claim)
          .forEach(value -> changes.add(claim.claim(), DataVersion.VALUE_BEFORE, value));
      claim
          .valuesBeside(then)
          .forEach(value -> changes.add(claim.claim(), DataVersion.VALUE_AFTER, value));
    } else if (!claim.isStatedAs(then)) {
      tell(Kind.RESTATED, claim);
    }
  }

  private void withdraw(ClaimContent claim) {
    tell(Kind.WITHDRAWN, claim);
    claim.about().forEach(thing -> changes.add(claim.claim(), IS_ABOUT, thing));
    changes.add(claim.claim(), HAS_ASPECT, claim.aspect());
  }

  private void tell(Kind kind, ClaimContent claim) {
    changes.add(claim.document(), kind.property(), claim.claim());
  }
}
