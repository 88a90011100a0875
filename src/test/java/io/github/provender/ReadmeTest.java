package io.github.provender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documentation: what it shows, links to and names is there. */
class ReadmeTest {
  private static final int MAX_README_BYTES = 5_000;
  private static final Pattern BLOCK =
      Pattern.compile("```console\n\\$ \\./provender ([^\n]+)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");

  /** With {@code -Dgolden=write} writes what the program printed instead. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/commands.md"})
  void what_a_page_shows_is_what_the_program_prints(Path page) throws IOException {
    String text = Files.readString(page);
    Matcher block = BLOCK.matcher(text);
    StringBuilder rewritten = new StringBuilder();
    int blocks = 0;
    while (block.find()) {
      blocks++;
      String[] args = block.group(1).split(" ", -1);
      Outcome outcome = Outcome.of(args);
      assertEquals(0, outcome.code(), outcome.err());
      String out = outcome.out();
      if ("write".equals(System.getProperty("golden"))) {
        String shown = "```console\n$ ./provender " + block.group(1) + "\n" + out + "```";
        block.appendReplacement(rewritten, Matcher.quoteReplacement(shown));
      } else {
        assertEquals(block.group(2), out, "./provender " + block.group(1));
      }
    }
    assertTrue(blocks > 0, "no command block in " + page);
    if ("write".equals(System.getProperty("golden"))) {
      block.appendTail(rewritten);
      Files.writeString(page, rewritten.toString());
    }
  }

  @Test
  void the_readme_is_short() throws IOException {
    long bytes = Files.size(Path.of("README.md"));
    assertTrue(bytes <= MAX_README_BYTES, bytes + " bytes");
  }

  @Test
  void performance_quotes_the_tables_that_were_measured() throws IOException {
    String text = Files.readString(Path.of("docs/performance.md"));
    for (String file : List.of("docs/performance-goals.md", "docs/performance-pages.md")) {
      String table = Files.readString(Path.of(file));
      assertTrue(text.contains("<!-- " + file + " -->\n" + table + "<!-- end -->"), file);
    }
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      return Stream.concat(
          Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "data/README.md").map(Path::of),
          docs.filter(page -> page.toString().endsWith(".md")).sorted().toList().stream());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void links_lead_to_files(Path page) throws IOException {
    List<String> broken =
        LINK.matcher(Files.readString(page))
            .results()
            .map(link -> link.group(1))
            .filter(link -> !Files.exists(page.resolveSibling(link).normalize()))
            .toList();
    assertEquals(List.of(), broken);
  }

  @Test
  void architecture_names_classes_and_draws_packages_that_are_there() throws IOException {
    Path root = Path.of("src/main/java/io/github/provender");
    Set<String> classes;
    Set<String> packages = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(root)) {
      List<Path> files = walk.filter(file -> file.toString().endsWith(".java")).toList();
      files.forEach(
          file -> packages.add(root.relativize(file).toString().replaceFirst("/?[^/]*$", "")));
      classes =
          files.stream()
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toSet());
    }
    List<String> unknown =
        CLASS
            .matcher(Files.readString(Path.of("docs/architecture.md")))
            .results()
            .map(name -> name.group(1))
            .filter(name -> !classes.contains(name))
            .toList();
    assertEquals(List.of(), unknown, "classes");
    String picture = Files.readString(Path.of("docs/architecture.svg"));
    packages.remove("");
    packages.removeIf(name -> picture.contains(">" + name.replace('/', '.') + "<"));
    assertEquals(Set.of(), packages, "packages that the picture lacks");
  }
}
