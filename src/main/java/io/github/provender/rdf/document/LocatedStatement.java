package io.github.provender.rdf.document;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.SourceLocation;
import org.apache.jena.sparql.core.Quad;

/** A statement of a file and where its object stands, or ends where that is in brackets. */
public record LocatedStatement(Quad quad, SourceLocation place) {

  boolean standsAfter(Comment comment) {
    return place.line() > comment.line()
        || (place.line() == comment.line() && place.column() > comment.column());
  }

  /** Something wrong with the statement, and what to do. */
  public Diagnostic problem(String what, String fix) {
    return new Diagnostic(place.file(), place.line(), place.column(), what, fix);
  }
}
