package io.github.provender;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.provender");

  @Test
  void imports_only_point_down() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("graph")
        .definedBy("io.github.provender.graph..")
        .layer("query")
        .definedBy("io.github.provender.query..")
        .layer("compare")
        .definedBy("io.github.provender.compare..")
        .layer("form")
        .definedBy("io.github.provender.form..")
        .layer("check")
        .definedBy("io.github.provender.check..")
        .layer("export")
        .definedBy("io.github.provender.export..")
        .layer("web")
        .definedBy("io.github.provender.web..")
        .layer("cli")
        .definedBy("io.github.provender.cli..")
        .whereLayer("query")
        .mayOnlyBeAccessedByLayers("compare", "check", "export", "web", "cli")
        .whereLayer("compare")
        .mayOnlyBeAccessedByLayers("form", "web", "cli")
        .whereLayer("form")
        .mayOnlyBeAccessedByLayers("web", "cli")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("web", "cli")
        .whereLayer("export")
        .mayOnlyBeAccessedByLayers("web", "cli")
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @Test
  void packages_have_no_cycle() {
    slices().matching("io.github.provender.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void picocli_stays_in_the_command_line() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.provender.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void servlets_and_templates_stay_in_the_web() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.provender.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.servlet..", "org.apache.jena.fuseki..", "gg.jte..", "org.eclipse.jetty..")
        .check(CLASSES);
  }

  @Test
  void only_main_exits_and_touches_the_standard_streams() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.github.provender.Main")
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
  void files_stay_small() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertTrue(sources.size() > 10);
      for (Path source : sources) {
        long lines = Files.readAllLines(source).size();
        assertTrue(lines <= 300, source + " has " + lines + " lines");
      }
    }
  }
}
