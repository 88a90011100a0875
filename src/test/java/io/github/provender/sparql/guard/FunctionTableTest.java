package io.github.provender.sparql.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;

class FunctionTableTest {
  static {
    JenaSystem.init();
  }

  /** How operators are written. */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("add", "+"),
          Map.entry("subtract", "-"),
          Map.entry("multiply", "*"),
          Map.entry("divide", "/"),
          Map.entry("unaryplus", "+x"),
          Map.entry("unaryminus", "-x"),
          Map.entry("eq", "="),
          Map.entry("ne", "!="),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("le", "<="),
          Map.entry("ge", ">="),
          Map.entry("and", "&&"),
          Map.entry("or", "logical-or"),
          Map.entry("not", "!"),
          Map.entry("notin", "NOT IN"),
          Map.entry("notexists", "NOT EXISTS"));

  @Test
  void the_documentation_has_the_same_table() throws IOException {
    String documentation = Files.readString(Path.of("docs/sparql.md"));
    for (FunctionBound bound : FunctionBound.values()) {
      String row = "| " + functions(bound) + " | " + bound.most() + " |\n";
      assertTrue(documentation.contains(row), "docs/sparql.md lacks: " + row);
    }
  }

  private static String functions(FunctionBound bound) {
    return FunctionTable.names().stream()
        .filter(name -> FunctionTable.named(name).orElseThrow() == bound)
        .map(FunctionTableTest::written)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String written(String name) {
    String sign = SIGNS.get(name);
    String text = name.contains(":") ? name : name.toUpperCase(java.util.Locale.ROOT);
    return "`" + (sign == null ? text : sign) + "`";
  }

  @Test
  void every_function_with_an_iri_is_there_to_be_called() {
    SafeFunctions functions = new SafeFunctions();
    for (String name : FunctionTable.names()) {
      if (name.contains(":")) {
        String iri =
            name.replaceFirst("^fn:", ARQConstants.fnPrefix).replaceFirst("^xsd:", XSD.getURI());
        assertTrue(functions.isRegistered(iri), name);
      }
    }
  }

  @Test
  void no_function_of_arq_alone_can_be_called() {
    SafeFunctions functions = new SafeFunctions();
    TreeSet<String> others = new TreeSet<>();
    functions.keys().forEachRemaining(others::add);
    others.removeIf(iri -> !functions.isRegistered(iri));
    assertEquals(
        FunctionTable.names().stream().filter(name -> name.contains(":")).count(), others.size());
  }

  @Test
  void repetitions_multiply_within_one_another_only() {
    assertEquals(1, Repetitions.of("a*b+(c|d)?"));
    assertEquals(30, Repetitions.of("a{30}b{2,20}"));
    assertEquals(1_000, Repetitions.of("(a{10}b{3}){100}"));
    assertEquals(27_000, Repetitions.of("((a{30}){30,}){1,30}"));
    assertEquals(1, Repetitions.of("\\{9}\\(a{}"));
    assertTrue(Repetitions.of("((a{999999999}){999999999}){999999999}") > Repetitions.MOST);
  }
}
