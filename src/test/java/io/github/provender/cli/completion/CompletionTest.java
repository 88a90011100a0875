package io.github.provender.cli.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.provender.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The completion scripts: the shells can read them, and they know commands and models. */
class CompletionTest {
  @TempDir private Path folder;

  private static String script(String shell) {
    Outcome outcome = Outcome.of("completion", shell);
    assertEquals(0, outcome.code(), outcome.err());
    return outcome.out();
  }

  private static boolean isInstalled(String shell) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, shell)));
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out;
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void the_shell_can_read_its_script(String shell) throws Exception {
    assumeTrue(isInstalled(shell), shell + " is not installed");
    Path file = Files.writeString(folder.resolve("script"), script(shell));
    assertEquals("", run(List.of(shell, "-n", file.toString())));
  }

  @Test
  void bash_completes_commands_options_and_models() throws Exception {
    assumeTrue(isInstalled("bash"), "bash is not installed");
    Path file = Files.writeString(folder.resolve("script"), script("bash"));
    assertTrue(completed(file, "provender", "comp").contains("compare"));
    assertTrue(completed(file, "provender", "compare", "--disag").contains("--disagreements"));
    assertTrue(
        completed(file, "provender", "compare", "gpt-4o-2024").contains("gpt-4o-2024-05-13"));
  }

  private String completed(Path script, String... words) throws Exception {
    String line = String.join(" ", words);
    String set =
        "COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=%d; "
            .formatted(line, words.length - 1, line, line.length());
    String call = ". " + script + "; " + set + "_complete_provender; echo \"${COMPREPLY[@]}\"";
    return run(List.of("bash", "-c", call));
  }

  @Test
  void the_script_for_fish_has_every_command_its_options_and_the_models() {
    String fish = script("fish");
    for (String part :
        List.of(
            "-a compare -d 'How does the training of these models differ, and who says so?'",
            "from compare' -l lang -x -a 'en ko zh'",
            "from show' -l all -d",
            "from completion' -a 'bash zsh fish'")) {
      assertTrue(fish.contains(part), part);
    }
    assertTrue(fish.lines().anyMatch(line -> line.matches(".* -a '.*\\bdeepseek-r1\\b.*'")));
    assertTrue(fish.lines().allMatch(line -> line.startsWith("complete -c provender ")));
  }
}
