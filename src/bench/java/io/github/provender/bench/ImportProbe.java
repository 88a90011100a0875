package io.github.provender.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import io.github.provender.ingest.ImportRun;
import io.github.provender.ingest.Progress;
import io.github.provender.ingest.Report;
import io.github.provender.ingest.ReportText;
import io.github.provender.ingest.format.Importer;
import io.github.provender.ingest.name.Registry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * In a process of its own: parses the YAML of all cards in a folder, then imports them, and prints
 * in one line what each took.
 */
public final class ImportProbe {
  private static final AtomicLong MOST_HEAP = new AtomicLong();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ImportProbe() {}

  /**
   * What it took.
   *
   * @param parsing seconds of one thread to make objects of the YAML, once it is read
   * @param seconds of the clock for the import, from the files to the report
   * @param processor seconds of all cores for the same
   * @param heap the most megabytes of heap that a collection left
   * @param written megabytes
   */
  record Figures(double parsing, double seconds, double processor, long heap, long written) {
    static Figures of(String line) {
      String[] figures = line.split(" ");
      return new Figures(
          Double.parseDouble(figures[0]),
          Double.parseDouble(figures[1]),
          Double.parseDouble(figures[2]),
          Long.parseLong(figures[3]),
          Long.parseLong(figures[4]));
    }

    String line() {
      return parsing + " " + seconds + " " + processor + " " + heap + " " + written;
    }
  }

  public static void main(String[] arguments) throws IOException {
    Workspace workspace = new Workspace(Path.of("").toAbsolutePath());
    Registry registry = new Registry(KnowledgeGraph.load(workspace, List.of()));
    Importer importer = Importer.of(workspace, "hf-cards");
    Path warmUp = Path.of(arguments[0]);
    Path cards = Path.of(arguments[1]);
    Path out = Path.of(arguments[2]);
    parse(warmUp);
    run(importer, registry, warmUp, out);
    System.gc();
    watchHeap();
    double parsing = parse(cards);
    long processor = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    run(importer, registry, cards, out);
    Figures figures =
        new Figures(
            parsing,
            Program.millisecondsSince(start) / 1e3,
            (SYSTEM.getProcessCpuTime() - processor) / 1e9,
            MOST_HEAP.get() >> 20,
            Files.size(out) >> 20);
    Files.delete(out);
    System.out.println(figures.line());
  }

  private static void run(Importer importer, Registry registry, Path folder, Path out)
      throws IOException {
    ImportRun.Settings settings = new ImportRun.Settings("", "", LocalDate.of(2026, 1, 2), 1, 1);
    Progress progress = new Progress(new PrintWriter(Writer.nullWriter()), System::nanoTime);
    try (Writer writer = Files.newBufferedWriter(out)) {
      Report report =
          new ImportRun(importer, registry, settings, progress).run(List.of(folder), writer);
      if (ReportText.text(report).contains("refused")) {
        throw new IllegalStateException(ReportText.text(report));
      }
    }
  }

  /** Without the reading of the files, which an import does, too. */
  private static double parse(Path folder) throws IOException {
    LoadSettings settings = LoadSettings.builder().build();
    long nanos = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String text = Files.readString(file);
        String yaml = text.substring(4, text.indexOf("\n---\n", 4) + 1);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Object made = new Load(settings).loadFromString(yaml);
        nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        if (made == null) {
          throw new IllegalStateException(file + " holds nothing");
        }
      }
    }
    return nanos / 1e9;
  }

  private static void watchHeap() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (told, none) -> MOST_HEAP.accumulateAndGet(used(told.getUserData()), Math::max),
              null,
              null);
    }
  }

  private static long used(Object told) {
    return GarbageCollectionNotificationInfo.from((CompositeData) told)
        .getGcInfo()
        .getMemoryUsageAfterGc()
        .entrySet()
        .stream()
        .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Gen).*"))
        .map(Map.Entry::getValue)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }
}
