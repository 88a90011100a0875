package io.github.provender.sparql.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.provender.sparql.guard.FunctionTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a function is given, its call ends soon, or is refused before it begins. */
class FunctionsFuzzTest {
  static {
    JenaSystem.init();
  }

  /** Some fifty times what the longest call takes; without a bound they take minutes. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final int TRIES = 3;
  private static final int[] SIZES = {1, 900, 9_900, 99_000, 300_000};

  /** Numbers and dates of more characters than this come from nowhere: queries have none. */
  private static final int LONGEST_NUMBER = 2;

  private static final Map<String, List<Expr>> CALLS = Calls.all();
  private static final Node[][] ARGUMENTS =
      IntStream.range(0, Calls.kinds())
          .mapToObj(
              kind ->
                  IntStream.of(SIZES)
                      .limit(Calls.isText(kind) ? SIZES.length : LONGEST_NUMBER)
                      .mapToObj(size -> Calls.argument(kind, size))
                      .toArray(Node[]::new))
          .toArray(Node[][]::new);

  static Stream<String> names() {
    return CALLS.keySet().stream();
  }

  @Test
  void the_table_has_every_function_of_the_parser_and_no_other() {
    assertEquals(new TreeSet<>(FunctionTable.names()), new TreeSet<>(CALLS.keySet()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_call_ends_whatever_its_size(String name) {
    for (Expr call : CALLS.getOrDefault(name, List.of())) {
      for (int kind = 0; kind < Calls.kinds(); kind++) {
        for (int size = 0; size < (Calls.isText(kind) ? SIZES.length : LONGEST_NUMBER); size++) {
          Node large = argument(kind, size);
          requireEnd(call, List.of(large, large, large));
          requireEnd(call, List.of(large, argument(0, size / 2), argument(1, 1)));
        }
      }
    }
  }

  /** Bytes choose the function, then kind and size of each argument. */
  @FuzzTest(maxDuration = "2m")
  void call(byte[] bytes) {
    List<List<Expr>> calls = List.copyOf(CALLS.values());
    List<Expr> chosen = calls.get(at(bytes, 0) % calls.size());
    List<Node> arguments = new ArrayList<>();
    for (int i = 0; i < Calls.VARIABLES.size(); i++) {
      arguments.add(argument(at(bytes, 2 * i + 2), at(bytes, 2 * i + 3)));
    }
    requireEnd(chosen.get(at(bytes, 1) % chosen.size()), arguments);
  }

  private static int at(byte[] bytes, int place) {
    return place < bytes.length ? bytes[place] & 0xff : 0;
  }

  private static Node argument(int kind, int size) {
    int some = kind % Calls.kinds();
    int most = Calls.isText(some) ? SIZES.length : LONGEST_NUMBER;
    return ARGUMENTS[some][size % most];
  }

  private static void requireEnd(Expr call, List<Node> arguments) {
    Binding row = Calls.row(arguments);
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < TRIES && shortest > LONGEST.toNanos(); i++) {
      shortest = Math.min(shortest, Calls.nanoseconds(call, row));
    }
    assertTrue(
        shortest <= LONGEST.toNanos(), () -> call + " takes more than " + LONGEST + " for " + row);
  }
}
