package io.github.provender.claim;

import io.github.provender.claim.Inheritance.Ancestor;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** Query result row of {@code compare}: what one claim says, and where it stands. */
public record StatementRow(
    Ancestor ancestor,
    Node aspect,
    Kind kind,
    Node subject,
    Node property,
    Node value,
    Node claim,
    Node document,
    String locator,
    Node authority,
    @Nullable Node nature) {

  /** A statement, a rejected statement, or the fact that a document leaves something open. */
  public enum Kind {
    STATEMENT,
    DENIAL,
    NONDISCLOSURE;

    public static Kind of(String name) {
      return switch (name) {
        case "denial" -> DENIAL;
        case "nondisclosure" -> NONDISCLOSURE;
        default -> STATEMENT;
      };
    }
  }

  public static StatementRow of(Binding row, Ancestor ancestor) {
    return new StatementRow(
        ancestor,
        get(row, "aspect"),
        Kind.of(get(row, "kind").getLiteralLexicalForm()),
        get(row, "subject"),
        get(row, "property"),
        get(row, "value"),
        get(row, "claim"),
        get(row, "document"),
        get(row, "locator").getLiteralLexicalForm(),
        get(row, "authority"),
        row.get(Var.alloc("nature")));
  }

  private static Node get(Binding row, String name) {
    Node node = row.get(Var.alloc(name));
    if (node == null) {
      throw new IllegalStateException("the query leaves ?" + name + " unbound");
    }
    return node;
  }

  /** The same with another node as its value. */
  public StatementRow of(Node other) {
    return new StatementRow(
        ancestor, aspect, kind, subject, property, other, claim, document, locator, authority,
        nature);
  }
}
