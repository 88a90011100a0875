package io.github.provender.sparql.guard;

import io.github.provender.http.HttpProblem;
import io.github.provender.http.ProblemType;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;

/** Property path inspector: refuses the paths that cost far more than they look. */
final class PathInspector {
  private static final int MAX_STEPS = 200;

  private final boolean unbound;
  private int steps;

  private PathInspector(boolean unbound) {
    this.unbound = unbound;
  }

  static void check(TriplePath triple) {
    boolean unbound = !triple.getSubject().isConcrete() && !triple.getObject().isConcrete();
    new PathInspector(unbound).check(triple.getPath(), false);
  }

  private void check(Path path, boolean repeated) {
    if (++steps > MAX_STEPS) {
      throw refusal("a property path may have " + MAX_STEPS + " steps");
    }
    if (path instanceof P_NegPropSet && repeated && unbound) {
      throw refusal("a path that repeats !p needs an IRI or a literal at one of its ends");
    }
    boolean repeats = repeats(path);
    if (repeats && repeated) {
      throw refusal("* or + within what is repeated by * or + is not run here: write one of them");
    }
    if (path instanceof P_Path1 one) {
      check(one.getSubPath(), repeated || repeats);
    } else if (path instanceof P_Path2 two) {
      check(two.getLeft(), repeated || repeats);
      check(two.getRight(), repeated || repeats);
    }
  }

  private static boolean repeats(Path path) {
    return path instanceof P_ZeroOrMore1
        || path instanceof P_ZeroOrMoreN
        || path instanceof P_OneOrMore1
        || path instanceof P_OneOrMoreN;
  }

  private static HttpProblem refusal(String detail) {
    return HttpProblem.of(400, ProblemType.PATH, detail);
  }
}
