package io.github.provender.bench;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** P3: comparisons over HTTP, ours against RDF4J's MemoryStore on the compare query. */
final class ServeBench {
  private static final int BLOCKS = 9;
  private static final int REQUESTS = 200;
  private static final int WARM_PAIRS = 50;
  private static final int CLIENTS = 2;
  private static final int CHECKED = 10;
  private static final Path OWN_QUERY = Path.of("queries/compare.rq");
  private static final Path PEER_QUERY = Path.of("src/bench/compare-in-rdf4j.rq");
  private static final String MODEL = "https://w3id.org/provender/id/model/";

  private final Random random = new Random(7);
  private final List<String> models;

  private ServeBench(List<String> models) {
    this.models = models;
  }

  /** The goals for a server of the shipped data and the files in one more folder. */
  static List<Goal> run(String world, List<String> models, List<Path> more) throws Exception {
    Workspace workspace = new Workspace(Path.of("").toAbsolutePath());
    Path dump = Files.createTempFile("world", ".nq");
    try {
      try (OutputStream out = Files.newOutputStream(dump)) {
        RDFDataMgr.write(out, KnowledgeGraph.load(workspace, more).dataset(), Lang.NQUADS);
      }
      try (Rdf4jPeer peer = new Rdf4jPeer(List.of(dump))) {
        return new ServeBench(models).against(peer, world, more);
      }
    } finally {
      Files.delete(dump);
    }
  }

  private List<Goal> against(Rdf4jPeer peer, String world, List<Path> more) throws Exception {
    int port = Program.freePort();
    List<String> command =
        Program.plain(
            "io.github.provender.Main", "serve", "--anyway", "--port", String.valueOf(port));
    if (!more.isEmpty()) {
      command.addAll(List.of("--data", more.get(0).getParent().toString()));
    }
    Process ours = Program.quiet(command).start();
    try {
      Program.await(ours, port, "/health");
      List<String[]> pairs = pairs(WARM_PAIRS);
      require(requireSameRows(port, peer.port(), pairs.subList(0, CHECKED)) > 0);
      List<Times> warm = inTurn(port, peer.port(), () -> pairs);
      List<Times> fresh = inTurn(port, peer.port(), () -> pairs(REQUESTS));
      return List.of(
          Goal.of("P3", "`/compare.json`, warm, " + world, warm.get(0), warm.get(1), 1.0),
          Goal.of(
              "P3", "the same, pairs not asked before, " + world, fresh.get(0), fresh.get(1), 1.0));
    } finally {
      ours.destroy();
      ours.waitFor();
    }
  }

  private List<String[]> pairs(int many) {
    List<String[]> pairs = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      String first = models.get(random.nextInt(models.size()));
      String second = models.get(random.nextInt(models.size()));
      pairs.add(new String[] {first, second});
    }
    return pairs;
  }

  /** One block of ours, then one of the peer's; the first two of each only warm up. */
  private List<Times> inTurn(int ours, int peer, Callable<List<String[]>> pairs) throws Exception {
    List<Double> mine = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int block = 0; block < BLOCKS + 2; block++) {
      List<String[]> asked = pairs.call();
      double first = median(ours, asked.stream().map(ServeBench::comparison).toList());
      double second = median(peer, queries(PEER_QUERY, asked));
      if (block >= 2) {
        mine.add(first);
        theirs.add(second);
      }
    }
    return List.of(Times.of(mine), Times.of(theirs));
  }

  /** The median milliseconds of a request while two clients ask. */
  private static double median(int port, List<String> paths) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<List<Double>>> answers = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int offset = client;
        answers.add(
            clients.submit(
                () -> {
                  List<Double> times = new ArrayList<>();
                  for (int i = offset; i < REQUESTS; i += CLIENTS) {
                    long start = System.nanoTime();
                    require(Program.get(port, paths.get(i % paths.size())).statusCode() == 200);
                    times.add(Program.millisecondsSince(start));
                  }
                  return times;
                }));
      }
      List<Double> all = new ArrayList<>();
      for (Future<List<Double>> each : answers) {
        all.addAll(each.get());
      }
      return Times.of(all).median();
    } finally {
      clients.shutdown();
    }
  }

  private static String comparison(String[] pair) {
    return "/compare.json?model=" + pair[0] + "&model=" + pair[1];
  }

  private static List<String> queries(Path file, List<String[]> pairs) throws IOException {
    String compare = Files.readString(file);
    return pairs.stream()
        .map(
            pair ->
                compare
                    .replace("?_a_iri", "<" + MODEL + pair[0] + ">")
                    .replace("?__b_iri", "<" + MODEL + pair[1] + ">"))
        .map(text -> "/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
        .toList();
  }

  /** How many there are in all. */
  private static int requireSameRows(int ours, int peer, List<String[]> pairs) throws Exception {
    List<String> asked = queries(OWN_QUERY, pairs);
    List<String> askedOfPeer = queries(PEER_QUERY, pairs);
    int rows = 0;
    for (int i = 0; i < pairs.size(); i++) {
      Set<String> mine = rows(Program.get(ours, asked.get(i)).body());
      require(mine.equals(rows(Program.get(peer, askedOfPeer.get(i)).body())));
      rows += mine.size();
    }
    return rows;
  }

  private static Set<String> rows(byte[] json) {
    Set<String> rows = new TreeSet<>();
    JSON.parse(new String(json, StandardCharsets.UTF_8))
        .get("results")
        .getAsObject()
        .get("bindings")
        .getAsArray()
        .forEach(
            row -> {
              TreeSet<String> values = new TreeSet<>();
              row.getAsObject()
                  .forEach(
                      (name, value) ->
                          values.add(
                              name + "=" + value.getAsObject().get("value").getAsString().value()));
              rows.add(values.toString());
            });
    return rows;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("not the same rows, or no 200");
    }
  }
}
