package io.github.provender.sparql.function;

import io.github.provender.sparql.guard.FunctionTable;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.optimize.ExprTransformConstantFold;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants;
import org.apache.jena.vocabulary.XSD;

/** Calls of every function that SPARQL 1.1 has, with arguments of any size. */
final class Calls {
  static final List<String> VARIABLES = List.of("a", "b", "c");
  private static final int PATTERN_CHARACTERS = 200;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final FunctionEnvBase ENVIRONMENT =
      new FunctionEnvBase(
          ARQ.getContext(), GraphFactory.createDefaultGraph(), DatasetGraphFactory.empty());

  private static final List<String> ARGUMENTS =
      List.of("()", "(?a)", "(?a, ?b)", "(?a, ?b, ?c)", "(DISTINCT ?a)", "{ ?a ?b ?c }");

  private static final List<String> OPERATORS =
      List.of(
          "?a + ?b",
          "?a - ?b",
          "?a * ?b",
          "?a / ?b",
          "-?a",
          "+?a",
          "!?a",
          "?a = ?b",
          "?a != ?b",
          "?a < ?b",
          "?a > ?b",
          "?a <= ?b",
          "?a >= ?b",
          "?a && ?b",
          "?a || ?b",
          "?a IN (?b, ?c)",
          "?a NOT IN (?b, ?c)",
          "NOT EXISTS { ?a ?b ?c }");

  /** What is repeated to make an argument; the part before the colon is its datatype. */
  private static final List<String> KINDS =
      List.of(
          ":a",
          ":\uFB03",
          ":\u0130",
          ":\u03A3",
          ":\u00E9",
          ":\uD83D\uDE00",
          ":a/../",
          ":%41",
          ":$0",
          ":ab*",
          ":\\",
          ":-",
          ":9",
          ": ",
          ":[",
          "@en:a",
          "<>:a/../",
          "<>:a",
          "integer:9",
          "decimal:0",
          "double:9",
          "date:0",
          "duration:9",
          "dateTime:0",
          "anyURI:a/../");

  private Calls() {}

  /** Expressions by the names that the table has for them; those of one name in a row. */
  static Map<String, List<Expr>> all() {
    Map<String, List<Expr>> calls = new TreeMap<>();
    for (String token : SPARQLParser11Constants.tokenImage) {
      if (token.matches("\"[A-Za-z_0-9]+\"")) {
        String keyword = token.substring(1, token.length() - 1);
        ARGUMENTS.forEach(arguments -> add(calls, keyword + arguments));
      }
    }
    OPERATORS.forEach(operator -> add(calls, "(" + operator + ")"));
    for (String name : FunctionTable.names()) {
      if (name.contains(":")) {
        ARGUMENTS.forEach(arguments -> add(calls, name + arguments));
      }
    }
    return calls;
  }

  private static void add(Map<String, List<Expr>> calls, String expression) {
    try {
      Query query =
          QueryFactory.create(
              "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
                  + " PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT ("
                  + expression
                  + " AS ?x) {}",
              Syntax.syntaxSPARQL_11);
      query
          .getProject()
          .getExprs()
          .values()
          .forEach(
              call ->
                  calls
                      .computeIfAbsent(name(expression, call), any -> new ArrayList<>())
                      .add(call));
    } catch (QueryException e) {
      // there is no such function with so many arguments
    }
  }

  private static String name(String expression, Expr call) {
    if (call instanceof ExprAggregator aggregation) {
      return aggregation.getAggregator().getName().toLowerCase(java.util.Locale.ROOT);
    }
    String symbol = ((ExprFunction) call).getFunctionSymbol().getSymbol();
    return symbol.equals("function") ? expression.replaceFirst("\\(.*", "") : symbol;
  }

  /** Whether a query may hold or make a value of that kind that is long. */
  static boolean isText(int kind) {
    String type = KINDS.get(kind).replaceFirst(":.*", "");
    return type.isEmpty() || type.equals("@en") || type.equals("<>");
  }

  static int kinds() {
    return KINDS.size();
  }

  /** A value of that kind, with about so many characters. */
  static Node argument(int kind, int size) {
    String[] parts = KINDS.get(kind).split(":", 2);
    String text = parts[1].repeat(Math.max(1, size / parts[1].length()));
    return switch (parts[0]) {
      case "" -> NodeFactory.createLiteralString(text);
      case "@en" -> NodeFactory.createLiteralLang(text, "en");
      case "<>" -> NodeFactory.createURI("http://example.org/" + text);
      case "integer", "double", "anyURI" -> typed(text, parts[0]);
      case "decimal" -> typed("0." + text + "1", parts[0]);
      case "duration" -> typed("P" + text + "D", parts[0]);
      case "date" -> typed("2" + text + "-01-01", parts[0]);
      default -> typed("2026-01-01T00:00:00." + text + "1Z", parts[0]);
    };
  }

  private static Node typed(String text, String type) {
    return NodeFactory.createLiteralDT(
        text, TypeMapper.getInstance().getSafeTypeByName(XSD.getURI() + type));
  }

  static Binding row(List<Node> arguments) {
    Binding row = BindingFactory.binding();
    for (int i = 0; i < arguments.size(); i++) {
      row = BindingFactory.binding(row, Var.alloc(VARIABLES.get(i)), arguments.get(i));
    }
    return row;
  }

  /** The processor time that the call takes, in nanoseconds; what it makes is looked at too. */
  static long nanoseconds(Expr call, Binding row) {
    QueryBudget budget = new QueryBudget(() -> {});
    Expr bounded = bounded(call, new BoundedFunctions(PATTERN_CHARACTERS, budget));
    long begun = THREADS.getCurrentThreadCpuTime();
    Optional<NodeValue> made = value(bounded, row);
    long took = THREADS.getCurrentThreadCpuTime() - begun;
    made.ifPresent(Calls::check);
    return took;
  }

  private static Expr bounded(Expr call, BoundedFunctions functions) {
    if (call instanceof ExprAggregator aggregation) {
      String name = aggregation.getAggregator().getName();
      ExprList arguments = aggregation.getAggregator().getExprList();
      if (arguments == null || arguments.isEmpty()) {
        return NodeValue.TRUE;
      }
      return (name.equals("GROUP_CONCAT")
              ? functions.joined(arguments, 1)
              : functions.numbers(arguments, name))
          .get(0);
    }
    return ExprTransformer.transform(
        new ExprTransformConstantFold(), ExprTransformer.transform(functions, call));
  }

  private static Optional<NodeValue> value(Expr call, Binding row) {
    try {
      return Optional.of(call.eval(row, ENVIRONMENT));
    } catch (ExprEvalException | QueryEnded | QueryBuildException e) {
      return Optional.empty();
    }
  }

  private static void check(NodeValue made) {
    long size = ArgumentSize.characters(made);
    if (size > QueryBudget.CHARACTERS) {
      throw new AssertionError("made " + size + " characters");
    }
  }
}
