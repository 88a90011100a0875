package io.github.provender;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The structure of the code; docs/architecture.md draws the same picture. */
class LayersTest {
  private static final String ROOT = "io.github.provender";

  /** A package may use those that stand in an earlier line; never one of its own line. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("diagnostic"),
          List.of("text"),
          List.of("rdf", "http", "store"),
          List.of("graph", "rdf.document"),
          List.of("amount"),
          List.of("query", "claim", "cache", "export", "ingest.lift", "ingest.name"),
          List.of(
              "compare",
              "validate",
              "result",
              "ask",
              "form",
              "export.model",
              "history",
              "entity.lineage",
              "ingest.function"),
          List.of("answer.data", "chart.spec", "ingest.format"),
          List.of("answer", "entity", "overview", "entity.lineage.walk", "chart", "ingest"),
          List.of("lint"),
          List.of("render"),
          List.of(
              "render.svg",
              "render.lineage",
              "render.docs",
              "render.form",
              "render.brief",
              "render.chart",
              "sparql.guard",
              "ops.connection",
              "ops.telemetry",
              "site.links"),
          List.of("sparql.function", "site.context", "site.comparison.view"),
          List.of("sparql.bound"),
          List.of("sparql", "ops", "site.facts", "mcp.answer"),
          List.of(
              "site.comparison",
              "site.editor",
              "site.vocabulary",
              "site.disagreements",
              "site.form",
              "site.watch",
              "site.changes",
              "site.charts"),
          List.of("site.entity", "site.queries", "site.machines", "site.listing"),
          List.of("site.home", "site.lineage", "site.about", "site.card", "mcp.tool"),
          List.of("mcp"),
          List.of("site.mcp"),
          List.of("site"),
          List.of("cli.options"),
          List.of("cli.completion", "cli.history", "cli.ingest", "cli.mcp"),
          List.of("cli"),
          List.of(""));

  private static final int MAX_FILES = 15;
  private static final int MAX_LINES = 250;
  private static final int MEDIAN_LINES = 100;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/site/templates/"))
          .importPackages(ROOT);

  @Test
  void every_package_uses_only_those_below_it() {
    assertEquals(List.of(), upwards(CLASSES));
  }

  @Test
  void a_dependency_that_points_up_is_found() {
    JavaClasses two = new ClassFileImporter().importClasses(Main.class);
    assertEquals(List.of(), upwards(two));
    assertTrue(level("cli") > level("site.home"));
    assertEquals(-1, level("nowhere"));
  }

  @Test
  void packages_have_no_cycle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void picocli_stays_in_the_command_line() {
    confined("picocli..", "cli..");
  }

  @Test
  void servlets_and_templates_stay_in_the_server() {
    for (String library : List.of("jakarta.servlet..", "org.eclipse.jetty..")) {
      confined(library, "http..", "sparql..", "ops..", "site..");
    }
    confined("org.apache.jena.fuseki..", "sparql..", "ops..", "site..");
    confined("gg.jte..", "site.context..");
  }

  @Test
  void http_knows_no_rdf() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".http..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.jena.graph..", "org.apache.jena.riot..")
        .check(CLASSES);
  }

  @Test
  void only_main_exits_and_touches_the_standard_streams() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void names_say_what_a_class_is() {
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Common|Base)$")
        .check(CLASSES);
  }

  @Test
  void files_and_packages_stay_small() throws IOException {
    Map<Path, Integer> files = new TreeMap<>();
    List<Integer> lengths;
    try (var walk = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = walk.filter(file -> file.toString().endsWith(".java")).toList();
      for (Path source : sources) {
        files.merge(source.getParent(), 1, Integer::sum);
        int lines = Files.readAllLines(source).size();
        assertTrue(lines <= MAX_LINES, source + " has " + lines + " lines");
      }
      lengths = sources.stream().map(LayersTest::lines).sorted().toList();
    }
    files.forEach(
        (folder, count) -> assertTrue(count <= MAX_FILES, folder + " has " + count + " files"));
    assertTrue(lengths.get(lengths.size() / 2) < MEDIAN_LINES, "half of the files are longer");
  }

  private static int lines(Path source) {
    try {
      return Files.readAllLines(source).size();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> upwards(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(LayersTest::pointsUp)
        .map(
            use ->
                use.getOriginClass().getSimpleName()
                    + " in "
                    + folder(use.getOriginClass())
                    + " uses "
                    + use.getTargetClass().getSimpleName()
                    + " in "
                    + folder(use.getTargetClass()))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  private static boolean pointsUp(Dependency use) {
    JavaClass target = use.getTargetClass();
    if (!target.getPackageName().startsWith(ROOT)
        || target.getPackageName().contains(".templates")) {
      return false;
    }
    String from = folder(use.getOriginClass());
    String to = folder(target);
    return level(from) < 0 || level(to) < 0 || (!from.equals(to) && level(to) >= level(from));
  }

  private static String folder(JavaClass type) {
    String name = type.getPackageName().substring(ROOT.length());
    return name.isEmpty() ? "" : name.substring(1);
  }

  /** The line of a package, from below; negative for one that has no place yet. */
  private static int level(String folder) {
    for (int i = 0; i < LAYERS.size(); i++) {
      if (LAYERS.get(i).contains(folder)) {
        return i;
      }
    }
    return -1;
  }

  private static void confined(String library, String... packages) {
    String[] full = new String[packages.length];
    for (int i = 0; i < packages.length; i++) {
      full[i] = ROOT + "." + packages[i];
    }
    noClasses()
        .that()
        .resideOutsideOfPackages(full)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }
}
