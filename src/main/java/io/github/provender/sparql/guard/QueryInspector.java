package io.github.provender.sparql.guard;

import io.github.provender.http.HttpProblem;
import io.github.provender.http.ProblemType;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Query inspector: looks through all of a query, sub-queries and EXISTS in any expression too. */
final class QueryInspector {
  /** Predicates by which ARQ would call code. */
  private static final Set<String> CODE =
      Set.of("java:", "http://jena.apache.org/ARQ/", "http://jena.hpl.hp.com/ARQ/");

  /** Each of these clauses is one more level in the algebra, also where they stand in a row. */
  private static final int MAX_CLAUSES = 400;

  private final ExpressionInspector expressions;
  private int clauses;

  QueryInspector(int patternCharacters) {
    this.expressions = new ExpressionInspector(patternCharacters, this::inspect);
  }

  /** Whether nothing in the query depends on the moment or on chance. */
  boolean isRepeatable() {
    return expressions.isRepeatable();
  }

  void inspect(Query query) {
    query.getProject().forEachExpr((name, expression) -> expressions.inspect(expression));
    query.getGroupBy().forEachExpr((name, expression) -> expressions.inspect(expression));
    query.getHavingExprs().forEach(expressions::inspect);
    query.getAggregators().forEach(expressions::inspect);
    if (query.getOrderBy() != null) {
      query.getOrderBy().forEach(condition -> expressions.inspect(condition.getExpression()));
    }
    if (query.hasValues()) {
      query.getValuesData().forEach(this::inspect);
    }
    if (query.getQueryPattern() != null) {
      inspect(query.getQueryPattern());
    }
  }

  private void inspect(Binding row) {
    row.forEach((variable, value) -> LiteralBound.check(value));
  }

  private void inspect(Element element) {
    ElementWalker.walk(element, new Elements());
  }

  private final class Elements extends ElementVisitorBase {
    @Override
    public void visit(ElementService service) {
      throw HttpProblem.of(
          400,
          ProblemType.FEDERATION,
          "SERVICE is switched off here: this server asks no other, SILENT or not");
    }

    private void clause() {
      if (++clauses > MAX_CLAUSES) {
        throw HttpProblem.of(
            400,
            ProblemType.NESTING,
            "query nested too deeply: at most "
                + MAX_CLAUSES
                + " of OPTIONAL, MINUS, BIND and sub-queries");
      }
    }

    @Override
    public void visit(ElementOptional optional) {
      clause();
    }

    @Override
    public void visit(ElementMinus minus) {
      clause();
    }

    @Override
    public void visit(ElementSubQuery subQuery) {
      clause();
      inspect(subQuery.getQuery());
    }

    @Override
    public void visit(ElementFilter filter) {
      expressions.inspect(filter.getExpr());
    }

    @Override
    public void visit(ElementBind bind) {
      clause();
      expressions.inspect(bind.getExpr());
    }

    @Override
    public void visit(ElementData values) {
      values.getRows().forEach(QueryInspector.this::inspect);
    }

    @Override
    public void visit(ElementPathBlock block) {
      for (TriplePath triple : block.getPattern()) {
        LiteralBound.check(triple.getSubject());
        LiteralBound.check(triple.getObject());
        if (triple.getPath() != null) {
          PathInspector.check(triple);
        }
        checkPredicate(triple.getPredicate());
      }
    }

    private void checkPredicate(@org.jspecify.annotations.Nullable Node predicate) {
      if (predicate != null
          && predicate.isURI()
          && CODE.stream().anyMatch(predicate.getURI()::startsWith)) {
        throw HttpProblem.of(
            400, ProblemType.FUNCTION, "no property function <" + predicate.getURI() + "> here");
      }
    }
  }
}
