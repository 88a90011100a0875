package io.github.provender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a folder of its own, with Javas that only say how they were called. */
class LauncherTest {
  private static final Path HERE = Path.of("provender");
  private static final String TOLD = "printf '%s\\n' \"$@\"\n";

  @TempDir private Path folder;

  private Path home;

  private record Outcome(int exit, String out, String err) {}

  @BeforeEach
  void a_built_checkout() throws IOException {
    assumeTrue(Files.isExecutable(HERE) && Files.isExecutable(Path.of("/bin/sh")), "no launcher");
    home = Files.createDirectories(folder.resolve("a checkout"));
    Files.copy(HERE, home.resolve("provender"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(home.resolve("target"));
    Files.createFile(home.resolve("target/provender.jar"));
  }

  private Path java(String name, String script) throws IOException {
    Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
    executable(bin.resolve("java"), script);
    return folder.resolve(name);
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path java17(String script) throws IOException {
    Path java = java("java 17", script);
    Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"17.0.15\"\n");
    return java;
  }

  private Outcome run(Path launcher, Path javaHome, String... arguments)
      throws IOException, InterruptedException {
    return run(launcher, Map.of("JAVA_HOME", javaHome.toString()), arguments);
  }

  private Outcome run(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().add(launcher.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().putAll(environment);
    Process process = builder.directory(folder.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), out, err);
  }

  @Test
  void without_java_it_says_so_in_one_line() throws Exception {
    Outcome outcome = run(home.resolve("provender"), folder.resolve("nowhere"), "compare");
    assertEquals(3, outcome.exit());
    assertTrue(outcome.err().matches("provender: no Java found: [^\\n]*\\n"), outcome.err());
  }

  @Test
  void a_java_too_old_is_told_in_one_line_whether_a_file_or_the_program_says_so() throws Exception {
    Path told = java("java 8", "echo 'java version \"1.8.0_302\"' >&2\n");
    Path noted = java("java 11", "exit 9\n");
    Files.writeString(noted.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    for (Path old : Set.of(told, noted)) {
      Outcome outcome = run(home.resolve("provender"), old, "compare");
      assertEquals(3, outcome.exit());
      assertTrue(outcome.err().matches("provender: this Java is too old: [^\\n]*\\n"));
    }
  }

  @Test
  void without_maven_the_wrapper_builds() throws Exception {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("dirname", "find", "head", "readlink", "sed", "touch", "rm")) {
      executable(tools.resolve(tool), "exec " + tool(tool) + " \"$@\"\n");
    }
    Files.delete(home.resolve("target/provender.jar"));
    Path wrapper = home.resolve("mvnw");
    Files.createFile(wrapper);
    assertEquals(3, runIn(tools.toString(), home.resolve("provender")).exit());
    executable(wrapper, "echo \"$@\" >target/provender.jar\n");
    assertEquals(0, runIn(tools.toString(), home.resolve("provender")).exit());
    assertTrue(Files.readString(home.resolve("target/provender.jar")).endsWith("package\n"));
  }

  private static Path tool(String name) {
    return Stream.of("/bin", "/usr/bin")
        .map(place -> Path.of(place, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private Outcome runIn(String path, Path launcher) throws IOException, InterruptedException {
    return run(launcher, Map.of("JAVA_HOME", java17(TOLD).toString(), "PATH", path), "ask");
  }

  @Test
  void through_a_link_in_another_folder_it_finds_its_home_and_passes_all_arguments_on()
      throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("provender"));
    Path further = Files.createSymbolicLink(folder.resolve("further"), link.getFileName());
    Outcome outcome = run(further, java17(TOLD), "compare", "a b", "*");
    assertEquals(0, outcome.exit(), outcome.err());
    assertTrue(outcome.out().contains("-Dprovender.home=" + home.toRealPath() + "\n"));
    assertTrue(outcome.out().endsWith("provender.jar\ncompare\na b\n*\n"), outcome.out());
  }

  @Test
  void only_short_commands_do_without_the_better_compiler() throws Exception {
    Path java = java17(TOLD);
    assertTrue(run(home.resolve("provender"), java, "ask").out().contains("StopAtLevel=1"));
    assertFalse(run(home.resolve("provender"), java, "serve").out().contains("StopAtLevel=1"));
    assertFalse(run(home.resolve("provender"), java, "import").out().contains("StopAtLevel=1"));
  }

  @Test
  void what_cannot_be_kept_is_tried_once_and_does_no_harm() throws Exception {
    Path java = java17("case $* in *rehearse*) exit 1 ;; esac\n" + TOLD);
    Outcome first = run(home.resolve("provender"), java, "ask");
    assertTrue(first.err().contains("getting ready"), first.err());
    Outcome second = run(home.resolve("provender"), java, "ask");
    assertFalse(second.err().contains("getting ready"), second.err());
    assertEquals(first.out(), second.out());
    assertFalse(second.out().contains("SharedArchiveFile"), second.out());
  }

  @Test
  void the_cache_that_this_java_can_make_is_used() throws Exception {
    String make = "case $* in *AOTCacheOutput*) echo x >\"$KEPT/provender.aot\" ;; esac\n";
    String keep = "KEPT='" + home.toRealPath().resolve("target") + "'\n";
    assertTrue(
        run(home.resolve("provender"), java17(keep + make + TOLD), "ask")
            .out()
            .contains("-XX:AOTCache=" + home.toRealPath().resolve("target/provender.aot")));
  }
}
