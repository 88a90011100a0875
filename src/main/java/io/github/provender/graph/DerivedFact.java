package io.github.provender.graph;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.PlainText;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Inference rule, read from one file in {@code ontology/derived/}: a CONSTRUCT of the one property
 * that the file is named after.
 */
public record DerivedFact(SparqlFile file, Node property) {

  /** Makes sure that the file derives what its name says, and from the data at hand alone. */
  public static DerivedFact of(SparqlFile file) {
    DerivedFact fact = new DerivedFact(file, Vocab.pv(file.slug()));
    Query query = file.query();
    String wanted = "CONSTRUCT { ?subject pv:" + file.slug() + " ?object } WHERE { … }";
    if (!query.isConstructType()) {
      throw fact.malformed(query.queryType().name(), "not a CONSTRUCT", "write " + wanted);
    }
    List<Triple> template = query.getConstructTemplate().getTriples();
    if (template.size() != 1 || !fact.isDerivedBy(template.get(0))) {
      throw fact.malformed(
          "CONSTRUCT", "more or other than the property that the file is named after", wanted);
    }
    if (query.hasDatasetDescription()) {
      throw fact.malformed("FROM", "FROM in a derived fact", "ask the data at hand");
    }
    if (query.hasLimit() || query.hasOffset()) {
      throw fact.malformed(
          query.hasLimit() ? "LIMIT" : "OFFSET", "a part of what follows", "derive all of it");
    }
    fact.refuseService();
    return fact;
  }

  /** Blank nodes would be other ones at each load. */
  private boolean isDerivedBy(Triple template) {
    return template.getPredicate().equals(property)
        && isNamed(template.getSubject())
        && isNamed(template.getObject());
  }

  private static boolean isNamed(Node node) {
    return !node.isBlank() && !Var.isBlankNodeVar(node);
  }

  private void refuseService() {
    Walker.walk(
        Algebra.compile(file.query()),
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            throw malformed("SERVICE", "SERVICE in a derived fact", "ask the data at hand");
          }
        },
        new ExprVisitorBase());
  }

  /** Whether this one asks for what the other derives. */
  boolean asksFor(DerivedFact other) {
    return file.query().getQueryPattern().toString().contains("<" + other.property.getURI() + ">");
  }

  /** At the first place of a keyword after the header. */
  Diagnostic.Malformed malformed(String keyword, String what, String fix) {
    String text = file.text();
    int header = file.headerLines().stream().mapToInt(line -> line.length() + 1).sum();
    int at = text.toUpperCase(Locale.ROOT).indexOf(keyword, header);
    SourceLocation place = PlainText.place(file.name(), text, Math.max(0, at));
    return new Diagnostic.Malformed(
        List.of(new Diagnostic(file.name(), place.line(), place.column(), what, fix)));
  }
}
