package io.github.provender.ingest;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.ingest.format.Importer;
import io.github.provender.ingest.name.Kind;
import io.github.provender.ingest.name.Registry;
import io.github.provender.ingest.name.Stubs;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** Report of an import: what was taken, what was not, and why. */
public final class Report {
  /** So many names are held against all that are registered; of more nobody would read the list. */
  private static final int COMPARED = 5000;

  private final String format;
  private final Registry registry;
  private final Tally tally = new Tally();
  private final List<Diagnostic> refused = new ArrayList<>();
  private final List<Diagnostic> refusedRecords = new ArrayList<>();
  private final Map<Kind, Set<Node>> known = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<Node>> stubs = new EnumMap<>(Kind.class);
  private final Map<String, Set<String>> unknown = new TreeMap<>();
  private final Amounts amounts;
  private List<Amounts.Contradiction> contradictions = List.of();
  private int files;
  private int records;
  private int claims;
  private int silences;

  Report(Importer importer, Registry registry) {
    this.format = importer.slug();
    this.registry = registry;
    this.amounts = new Amounts(registry);
  }

  void add(Outcome outcome) {
    files += outcome.files();
    records += outcome.records();
    refused.addAll(outcome.refused());
    refusedRecords.addAll(outcome.refusedRecords());
    tally.add(outcome.tally());
    claims += outcome.claims();
    silences += outcome.silences();
    if (outcome.hasAmounts()) {
      amounts.add(outcome.quads());
    }
    outcome
        .things()
        .forEach(
            (thing, kind) -> {
              if (kind != Kind.ACTIVITY && !Stubs.isPart(thing)) {
                (registry.isRegistered(thing) ? known : stubs)
                    .computeIfAbsent(kind, k -> new HashSet<>())
                    .add(thing);
              }
            });
  }

  /** Records that could not be taken from files that were. */
  void addRecords(List<Diagnostic> problems) {
    refusedRecords.addAll(problems);
  }

  /** Words for which a scheme has no concept, by scheme. */
  void addUnknown(Map<String, Set<String>> words) {
    words.forEach((scheme, w) -> unknown.computeIfAbsent(scheme, s -> new TreeSet<>()).addAll(w));
  }

  Map<String, Set<String>> unknown() {
    return unknown;
  }

  /** Looks which amounts do not agree with what is there, by the query that finds that. */
  public void holdAgainst(KnowledgeGraph graph, CannedQuery disagreements) {
    contradictions = amounts.against(graph, disagreements);
  }

  List<Amounts.Contradiction> contradictions() {
    return contradictions;
  }

  public String format() {
    return format;
  }

  /** The files read or refused. */
  public int files() {
    return files;
  }

  public int records() {
    return records;
  }

  /** The claims made, those that hold a nondisclosure among them. */
  public int claims() {
    return claims;
  }

  public int nondisclosures() {
    return silences;
  }

  /** Why files were not taken. */
  public List<Diagnostic> refused() {
    return List.copyOf(refused);
  }

  /** How many files were not taken. */
  public int refusedFiles() {
    return new TreeSet<>(refused.stream().map(Diagnostic::file).toList()).size();
  }

  /** Why records were not taken. */
  public List<Diagnostic> refusedRecords() {
    return List.copyOf(refusedRecords);
  }

  int known(Kind kind) {
    return known.getOrDefault(kind, Set.of()).size();
  }

  int stubs(Kind kind) {
    return stubs.getOrDefault(kind, Set.of()).size();
  }

  /** The names that are not known, with the registered thing whose name is nearest. */
  Map<String, String> near(Kind kind) {
    Map<String, String> near = new TreeMap<>();
    stubs.getOrDefault(kind, Set.of()).stream()
        .map(Stubs::name)
        .sorted()
        .limit(COMPARED)
        .forEach(
            name -> {
              Optional<Node> found = registry.near(kind, name);
              found.ifPresent(thing -> near.put(name, Vocab.slug(thing)));
            });
    return near;
  }

  Tally tally() {
    return tally;
  }
}
