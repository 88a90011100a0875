package io.github.provender.bench;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import io.github.provender.text.Language;
import io.github.provender.validate.Rule;
import io.github.provender.validate.RuleSet;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;

/** P6: all rules and checks on the shipped data, ours against Jena's validator on one thread. */
final class ValidateBench {
  private static final int RUNS = 15;
  private static final int WARM_UP = 15;

  private ValidateBench() {}

  static Goal run() throws Exception {
    Workspace workspace = new Workspace(Path.of("").toAbsolutePath());
    KnowledgeGraph graph = KnowledgeGraph.load(workspace, List.of());
    RuleSet rules = RuleSet.of(workspace);
    Graph all = GraphFactory.createDefaultGraph();
    for (Rule rule : rules.rules()) {
      GraphUtil.addInto(all, rule.shapes());
    }
    Map<String, Callable<Double>> contestants = new LinkedHashMap<>();
    contestants.put("ours", timed(() -> rules.check(graph, Language.EN)));
    contestants.put(
        "plain",
        timed(
            () -> {
              ShaclValidator.get().validate(Shapes.parse(all), graph.union());
              rules.checks().forEach(check -> check.rows(graph, Map.of()));
            }));
    Times.inTurn(WARM_UP, contestants);
    Map<String, Times> times = Times.inTurn(RUNS, contestants);
    Times ours = times.get("ours");
    Times plain = times.get("plain");
    return Goal.of("P6", "`validate`, all rules and checks, warm", ours, plain, 1 / 1.5);
  }

  private static Callable<Double> timed(Runnable work) {
    return () -> {
      long start = System.nanoTime();
      work.run();
      return Program.millisecondsSince(start);
    };
  }
}
