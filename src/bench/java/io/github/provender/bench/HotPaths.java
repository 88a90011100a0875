package io.github.provender.bench;

import io.github.provender.answer.Answerer;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.graph.Workspace;
import io.github.provender.query.QueryCatalog;
import io.github.provender.render.ComparisonFormat;
import io.github.provender.text.Language;
import io.github.provender.validate.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.apache.jena.graph.Node;

/** Where the time goes on the three hottest paths, as the Java Flight Recorder samples it. */
public final class HotPaths {
  private static final Path OUTPUT = Path.of("docs/performance-profile.txt");
  private static final long SECONDS = 15;
  private static final int LINES = 16;

  /** Frames that only pass on. */
  private static final Pattern WRAPPING =
      Pattern.compile(
          "[Ll]ambda|picocli|access\\$|\\.Iter\\.|QueryIter(atorBase|atorWrapper|Convert|PlainWrapper)|\\.Main\\.");

  private HotPaths() {}

  public static void main(String[] args) throws Exception {
    Workspace workspace = new Workspace(Path.of("").toAbsolutePath());
    KnowledgeGraph graph = KnowledgeGraph.load(workspace, List.of());
    Answerer comparer = new Answerer(graph, QueryCatalog.of(workspace));
    List<Node> models = new NameIndex(graph).allModels();
    RuleSet rules = RuleSet.of(workspace);
    Random random = new Random(1);
    List<String> text = new ArrayList<>();
    text.addAll(cold());
    text.addAll(
        warm(
            "a comparison of any two models, made anew, as JSON",
            () ->
                ComparisonFormat.JSON.write(
                    comparer.compare(
                        List.of(
                            models.get(random.nextInt(models.size())),
                            models.get(random.nextInt(models.size()))),
                        Language.EN))));
    text.addAll(warm("validate: all rules and checks", () -> rules.check(graph, Language.EN)));
    Files.write(OUTPUT, text);
    text.forEach(System.out::println);
  }

  private static List<String> cold() throws Exception {
    Path file = Files.createTempFile("cold", ".jfr");
    List<String> command =
        new ArrayList<>(
            Program.plain(
                "io.github.provender.Main", "compare", "deepseek-r1", "gpt-4o-2024-05-13"));
    command.add(1, "-XX:StartFlightRecording=settings=profile,filename=" + file);
    Program.run(command).call();
    return told("`compare` in a new process, plain Java", file);
  }

  private static List<String> warm(String name, Runnable work) throws Exception {
    long until = System.nanoTime() + Duration.ofSeconds(SECONDS / 3).toNanos();
    while (System.nanoTime() < until) {
      work.run();
    }
    Path file = Files.createTempFile("warm", ".jfr");
    try (Recording recording = new Recording(jdk.jfr.Configuration.getConfiguration("profile"))) {
      recording.start();
      until = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
      while (System.nanoTime() < until) {
        work.run();
      }
      recording.stop();
      recording.dump(file);
    }
    return told(name, file);
  }

  /** Shares of the samples that have a method on their stack: those of ours, Jena's, the JDK's. */
  private static List<String> told(String name, Path file) throws IOException {
    Map<String, Integer> within = new HashMap<>();
    int samples = 0;
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      if (event.getEventType().getName().equals("jdk.ExecutionSample")
          && event.getStackTrace() != null) {
        samples++;
        Set<String> seen = new HashSet<>();
        for (RecordedFrame frame : event.getStackTrace().getFrames()) {
          seen.add(method(frame));
        }
        seen.forEach(each -> within.merge(each, 1, Integer::sum));
      }
    }
    Files.delete(file);
    List<String> text = new ArrayList<>(List.of("== " + name + " (" + samples + " samples)"));
    int all = samples;
    within.entrySet().stream()
        .filter(
            entry -> entry.getKey().matches("(io\\.github\\.provender|org\\.apache\\.jena)\\..*"))
        .filter(
            entry ->
                !entry.getKey().contains(".bench.") && !WRAPPING.matcher(entry.getKey()).find())
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(LINES)
        .forEach(
            entry ->
                text.add("%4d %%  %s".formatted(100 * entry.getValue() / all, entry.getKey())));
    text.add("");
    return text;
  }

  private static String method(RecordedFrame frame) {
    return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
  }
}
