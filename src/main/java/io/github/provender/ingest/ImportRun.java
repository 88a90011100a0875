package io.github.provender.ingest;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import io.github.provender.ingest.format.Importer;
import io.github.provender.ingest.function.Functions;
import io.github.provender.ingest.name.Kind;
import io.github.provender.ingest.name.Registry;
import io.github.provender.ingest.name.Stubs;
import io.github.provender.rdf.Vocab;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * A run of an importer over files, on all cores, with the memory of a few hundred records. What it
 * writes follows from importer, registry, settings and files alone.
 */
public final class ImportRun {
  /** Large enough that the start of a query is not felt, small enough to share the work. */
  private static final int BATCH = 50;

  private static final int AHEAD = 4;

  /**
   * What a user says of the files.
   *
   * @param document the slug of the document that all records are read from; may be empty
   * @param replaces the slug of the earlier version of that document; may be empty
   * @param version its version; empty where the checksum of the file has to do
   * @param shard which part of the work, from 1
   * @param shards how many parts there are
   */
  public record Settings(
      String document,
      String replaces,
      String version,
      LocalDate retrieved,
      int shard,
      int shards) {
    /** Of documents that replace none. */
    public Settings(String document, String version, LocalDate retrieved, int shard, int shards) {
      this(document, "", version, retrieved, shard, shards);
    }

    boolean isMine(int number) {
      return number % shards == shard - 1;
    }
  }

  private final Importer importer;
  private final Registry registry;
  private final Settings settings;
  private final Progress progress;
  private final Deque<Future<Mapped>> ahead = new ArrayDeque<>();
  private final List<Quad> waiting = new ArrayList<>();
  private final Map<Node, Kind> things = new LinkedHashMap<>();
  private final Set<List<Node>> read;

  /**
   * Some records mapped.
   *
   * @param documents their text; empty where more will come of the same documents
   */
  private record Mapped(Outcome outcome, String documents) {}

  public ImportRun(Importer importer, Registry registry, Settings settings, Progress progress) {
    this.importer = importer;
    this.registry = registry;
    this.settings = settings;
    this.progress = progress;
    this.read = registry.read(Vocab.id("document", settings.document()));
  }

  /** Imports the files and writes the claims; a file that is wrong stops no other. */
  public Report run(List<Path> paths, Appendable out) throws IOException {
    Sources sources = Sources.of(paths, importer.lift());
    Report report = new Report(importer, registry);
    report.add(Outcome.refused(sources.refused().size(), sources.refused()));
    ClaimWriter writer = new ClaimWriter(out, new Stubs(registry, Map.of()));
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      if (importer.isDocumentEach()) {
        cards(sources.files(), workers, report, writer);
      } else {
        tables(sources.files(), workers, report, writer);
        if (!settings.replaces().isEmpty() && !waiting.isEmpty()) {
          Node document = Vocab.id("document", settings.document());
          Node earlier = Vocab.id("document", settings.replaces());
          waiting.add(new Quad(document, document, Vocab.pv("replaces"), earlier));
        }
        writer.write(ClaimWriter.documents(waiting), things);
      }
      return report;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      workers.shutdownNow();
    }
  }

  /** Many small files, some of them a task. */
  private void cards(
      List<Sources.Source> files, ExecutorService workers, Report report, ClaimWriter writer)
      throws IOException, InterruptedException {
    List<Sources.Source> mine = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (settings.isMine(i)) {
        mine.add(files.get(i));
      }
    }
    progress.begin(mine.size());
    Mapping mapping = mapping(Map.of());
    for (int i = 0; i < mine.size(); i += BATCH) {
      List<Sources.Source> batch = mine.subList(i, Math.min(mine.size(), i + BATCH));
      ahead.add(workers.submit(() -> map(mapping, batch)));
      settle(AHEAD * 2, report, writer);
    }
    settle(0, report, writer);
    report.addUnknown(mapping.unknown());
  }

  private Mapped map(Mapping mapping, List<Sources.Source> batch) {
    List<Item> items = new ArrayList<>();
    List<Diagnostic> refused = new ArrayList<>();
    for (Sources.Source source : batch) {
      Records records = read(source, refused);
      items.addAll(records.items());
      refused.addAll(records.refused());
    }
    Outcome outcome = mapping.map(batch.size(), items, refused);
    return new Mapped(outcome, ClaimWriter.documents(outcome.quads()));
  }

  /** Few large files, each with names of its own; some of its records a task. */
  private void tables(
      List<Sources.Source> files, ExecutorService workers, Report report, ClaimWriter writer)
      throws IOException, InterruptedException {
    for (Sources.Source file : files) {
      List<Diagnostic> refused = new ArrayList<>();
      Records records = read(file, refused);
      List<Item> mine = new ArrayList<>();
      for (int i = 0; i < records.items().size(); i++) {
        if (settings.isMine(i)) {
          mine.add(records.items().get(i));
        }
      }
      progress.begin(mine.size());
      report.add(Outcome.refused(1, refused));
      report.addRecords(records.refused());
      Mapping mapping = mapping(records.names());
      for (int i = 0; i < mine.size(); i += BATCH) {
        List<Item> batch = mine.subList(i, Math.min(mine.size(), i + BATCH));
        Callable<Mapped> task = () -> new Mapped(mapping.map(0, batch, List.of()), "");
        ahead.add(workers.submit(task));
        settle(AHEAD * 2, report, writer);
      }
      settle(0, report, writer);
      report.addUnknown(mapping.unknown());
    }
  }

  private Records read(Sources.Source source, List<Diagnostic> refused) {
    try {
      return Records.read(importer, settings, source);
    } catch (Diagnostic.Malformed e) {
      refused.addAll(e.problems());
    } catch (UserError e) {
      refused.add(new Diagnostic(source.name(), 0, 0, String.valueOf(e.getMessage()), e.fix()));
    }
    return new Records(List.of(), List.of());
  }

  private Mapping mapping(Map<String, String> names) {
    Node retrieved =
        NodeFactory.createLiteralDT(settings.retrieved().toString(), XSDDatatype.XSDdate);
    return new Mapping(
        importer,
        new Functions(registry, new Stubs(registry, names), importer.subjects()),
        retrieved);
  }

  /** Takes what is done, in the order in which it was begun, until so many are left. */
  private void settle(int left, Report report, ClaimWriter writer)
      throws IOException, InterruptedException {
    while (ahead.size() > left) {
      try {
        Mapped mapped = ahead.remove().get();
        Outcome outcome = mapped.outcome().beside(read);
        report.add(outcome);
        if (importer.isDocumentEach()) {
          writer.write(mapped.documents(), outcome.things());
        } else {
          waiting.addAll(outcome.quads());
          things.putAll(outcome.things());
        }
        progress.add(importer.isDocumentEach() ? outcome.files() : outcome.records());
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
      }
    }
  }
}
