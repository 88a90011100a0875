package io.github.provender.validate;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.rdf.RdfFile;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Validates SHACL shapes: refuses those that the validator would misread, overlook or send
 * elsewhere.
 */
final class ShapeCheck {
  private static final Set<Node> TERMS = terms();

  private final RdfFile file;
  private final Graph shapes;

  private ShapeCheck(RdfFile file, Graph shapes) {
    this.file = file;
    this.shapes = shapes;
  }

  /** Stops where a file's shapes are not all that they seem, with the place in the file. */
  static void of(RdfFile file, Graph shapes) {
    ShapeCheck check = new ShapeCheck(file, shapes);
    shapes.find().forEachRemaining(check::requireTerm);
    shapes.find(Node.ANY, SHACL.select, Node.ANY).forEachRemaining(check::requireOwnData);
    check.requireShapes();
  }

  private static Set<Node> terms() {
    Set<Node> terms = new HashSet<>();
    for (Field field : SHACL.class.getFields()) {
      try {
        if (field.get(null) instanceof Node term) {
          terms.add(term);
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return terms;
  }

  private void requireTerm(Triple triple) {
    Node property = triple.getPredicate();
    if (property.getURI().startsWith(SHACL.getURI()) && !TERMS.contains(property)) {
      throw malformed(
          triple.getSubject(), "SHACL has no <" + property.getURI() + ">", "correct its spelling");
    }
  }

  private void requireOwnData(Triple triple) {
    try {
      Query query =
          QueryFactory.create(
              prefixes() + triple.getObject().getLiteralLexicalForm(), Syntax.syntaxSPARQL_11);
      if (query.hasDatasetDescription()) {
        throw malformed(triple.getSubject(), "FROM in a shape", "ask the data at hand");
      }
      Walker.walk(
          Algebra.compile(query),
          new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
              throw malformed(triple.getSubject(), "SERVICE in a shape", "ask the data at hand");
            }

            @Override
            public void visit(OpMinus minus) {
              throw malformed(triple.getSubject(), "MINUS in a shape", "use FILTER NOT EXISTS");
            }
          },
          new ExprVisitorBase());
    } catch (QueryException e) {
      throw malformed(triple.getSubject(), firstLine(e), "write strict SPARQL 1.1");
    }
  }

  private String prefixes() {
    StringBuilder lines = new StringBuilder();
    file.prefixes()
        .forEach((prefix, iri) -> lines.append("PREFIX " + prefix + ": <" + iri + ">\n"));
    return lines.toString();
  }

  /** The parser of shapes fails in many ways, each with an exception of its own. */
  private void requireShapes() {
    try {
      Shapes.parse(shapes);
    } catch (RuntimeException e) {
      throw malformed(
          Node.ANY, "not a shape that can be run: " + firstLine(e), "correct the shape");
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /** At the place of the node, or of the first shape where the file does not place the node. */
  private Diagnostic.Malformed malformed(Node node, String what, String fix) {
    SourceLocation place =
        file.places()
            .getOrDefault(
                node,
                shapes
                    .find(Node.ANY, Node.ANY, SHACL.NodeShape)
                    .mapWith(triple -> file.places().get(triple.getSubject()))
                    .nextOptional()
                    .orElse(new SourceLocation(file.name(), 0, 0)));
    return new Diagnostic.Malformed(
        List.of(new Diagnostic(file.name(), place.line(), place.column(), what, fix)));
  }
}
