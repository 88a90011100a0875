package io.github.provender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.cli.Provender;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Runs each {@code $ ./provender …} block of the README and holds it to what stands below it; with
 * {@code -Dgolden=write} writes what it got instead.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK =
      Pattern.compile("```console\n\\$ \\./provender ([^\n]+)\n(.*?)```", Pattern.DOTALL);

  @Test
  void what_the_readme_shows_is_what_the_program_prints() throws IOException {
    System.setProperty("provender.home", Path.of("").toAbsolutePath().toString());
    String text = Files.readString(README);
    Matcher block = BLOCK.matcher(text);
    StringBuilder rewritten = new StringBuilder();
    int blocks = 0;
    while (block.find()) {
      blocks++;
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      String[] args = block.group(1).split(" ", -1);
      int code = Provender.run(new PrintWriter(out), new PrintWriter(err), args);
      assertEquals(0, code, err.toString());
      if ("write".equals(System.getProperty("golden"))) {
        String shown = "```console\n$ ./provender " + block.group(1) + "\n" + out + "```";
        block.appendReplacement(rewritten, Matcher.quoteReplacement(shown));
      } else {
        assertEquals(block.group(2), out.toString(), "./provender " + block.group(1));
      }
    }
    assertTrue(blocks > 0, "no command block in the README");
    if ("write".equals(System.getProperty("golden"))) {
      block.appendTail(rewritten);
      Files.writeString(README, rewritten.toString());
    }
  }

  @Test
  void the_readme_quotes_the_tables_that_were_measured() throws IOException {
    String text = Files.readString(README);
    for (String file : List.of("docs/performance-goals.md", "docs/performance-pages.md")) {
      String table = Files.readString(Path.of(file));
      assertTrue(text.contains("<!-- " + file + " -->\n" + table + "<!-- end -->"), file);
    }
  }
}
