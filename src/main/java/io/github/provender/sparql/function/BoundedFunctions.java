package io.github.provender.sparql.function;

import io.github.provender.sparql.guard.Composite;
import io.github.provender.sparql.guard.FunctionBound;
import io.github.provender.sparql.guard.FunctionTable;
import java.util.List;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Expression transform that holds every call to the bound that its function has in the table. */
public final class BoundedFunctions extends ExprTransformCopy {
  private final QueryBudget budget;
  private final PatternCache patterns;

  public BoundedFunctions(int patternCharacters, QueryBudget budget) {
    this.budget = budget;
    this.patterns = new PatternCache(patternCharacters);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return switch (bound(function)) {
      case ANY -> super.transform(function, argument);
      case COPY -> metered(super.transform(function, argument));
      case DATE, NUMBER, VALUE -> function.copy(sized(argument, function));
      case TEXT -> metered(text(function, sized(argument, function)));
      case IRI -> metered(function.copy(sized(argument, function)));
      default -> throw new IllegalStateException(Refusal.name(function));
    };
  }

  private static Expr text(ExprFunction1 function, Expr argument) {
    return switch (function.getFunctionSymbol().getSymbol()) {
      case "ucase" -> new LinearCase(argument, true);
      case "lcase" -> new LinearCase(argument, false);
      default -> function.copy(argument);
    };
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr first, Expr second) {
    FunctionBound bound = bound(function);
    return switch (bound) {
      case ANY -> compared(super.transform(function, first, second));
      case NUMBER -> function.copy(sized(first, function), sized(second, function));
      case LANGUAGE -> new GuardedCall(function.copy(first, sized(second, function)));
      case PRODUCT, TYPED -> new SizedPair(function, first, second, bound, budget);
      case SEARCH -> metered(new SizedPair(function, first, second, bound, budget));
      default -> throw new IllegalStateException(Refusal.name(function));
    };
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new LinearRegex(arguments, patterns, budget);
    }
    if (function instanceof E_StrReplace) {
      return new LinearReplace(arguments, patterns, budget);
    }
    if (function instanceof E_StrConcat) {
      // the arguments are counted before they are joined: their sum is the length of the result
      return function.copy(joined(arguments, 0));
    }
    if (function instanceof E_Function named) {
      return called(named, arguments);
    }
    return bound(function) == FunctionBound.ANY
        ? compared(super.transform(function, arguments))
        : metered(function.copy(sized(arguments, function)));
  }

  /** XPath functions that need more than a look at their arguments are called by their keywords. */
  private Expr called(E_Function function, ExprList arguments) {
    FunctionBound bound = bound(function);
    String name = function.getFunctionIRI().replace(ARQConstants.fnPrefix, "");
    int count = arguments.size();
    if (count == 2 && bound == FunctionBound.SEARCH) {
      Expr first = arguments.get(0);
      Expr second = arguments.get(1);
      return switch (name) {
        case "contains" -> transform(new E_StrContains(first, second), first, second);
        case "substring-before" -> transform(new E_StrBefore(first, second), first, second);
        default -> transform(new E_StrAfter(first, second), first, second);
      };
    }
    if (count == 1 && (name.equals("upper-case") || name.equals("lower-case"))) {
      Expr argument = sized(arguments.get(0), function);
      return metered(new LinearCase(argument, name.equals("upper-case")));
    }
    if (bound == FunctionBound.ANY) {
      return super.transform(function, arguments);
    }
    Expr sized = new GuardedCall(function.copy(sized(arguments, function)));
    boolean makes = bound == FunctionBound.COPY || bound == FunctionBound.TEXT;
    return makes ? metered(sized) : sized;
  }

  /** The arguments of an aggregate that computes with numbers. */
  public ExprList numbers(ExprList arguments, String aggregate) {
    ExprList checked = new ExprList();
    arguments.forEach(
        argument ->
            checked.add(new SizedArgument(argument, aggregate, FunctionBound.NUMBER, budget)));
    return checked;
  }

  /**
   * Texts that are joined, each counted.
   *
   * @param more characters that each brings with it, such as a separator
   */
  public ExprList joined(ExprList texts, int more) {
    ExprList counted = new ExprList();
    texts.forEach(text -> counted.add(new MeteredExpr(text, budget, more)));
    return counted;
  }

  /** The same, guarded where both sides may be literals of the composite types. */
  private static Expr compared(Expr call) {
    boolean mayFail =
        call instanceof E_OneOfBase among
            ? !among.getRHS().getList().stream().allMatch(Composite::isNot)
            : (call instanceof E_Equals || call instanceof E_NotEquals)
                && isOpen(call.getFunction().getArgs());
    return mayFail ? new GuardedCall(call) : call;
  }

  /** What is compared with a plain constant stays as it is, for the optimizer to see. */
  private static boolean isOpen(List<Expr> sides) {
    return sides.stream().noneMatch(Composite::isNot);
  }

  private static FunctionBound bound(ExprFunction function) {
    return FunctionTable.bound(function)
        .orElseThrow(() -> new IllegalStateException("no bound of " + Refusal.name(function)));
  }

  private Expr sized(Expr argument, ExprFunction function) {
    return new SizedArgument(argument, Refusal.name(function), bound(function), budget);
  }

  private ExprList sized(ExprList arguments, ExprFunction function) {
    ExprList checked = new ExprList();
    arguments.forEach(argument -> checked.add(sized(argument, function)));
    return checked;
  }

  private Expr metered(Expr function) {
    return new MeteredExpr(function, budget, 0);
  }
}
