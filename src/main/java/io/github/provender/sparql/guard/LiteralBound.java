package io.github.provender.sparql.guard;

import io.github.provender.http.HttpProblem;
import io.github.provender.http.ProblemType;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Literal bound: tells literals that are too long to be computed with. */
public final class LiteralBound {
  private static final Set<String> READ =
      Set.of(RDF.getURI() + "XMLLiteral", RDF.getURI() + "HTML", RDF.getURI() + "JSON");

  /** A calendar steps through a duration month by month. */
  private static final Pattern LONG_FIELD =
      Pattern.compile("(?<![.0-9])[0-9]{" + (FunctionBound.Size.FIELD + 1) + "}");

  private LiteralBound() {}

  /** Whether a literal of this text and datatype has a value that would take long to work with. */
  public static boolean isTooLarge(String text, String datatype) {
    return isRead(datatype)
        && (text.length() > FunctionBound.Size.VALUE
            || (isDuration(datatype) && LONG_FIELD.matcher(text).find()));
  }

  private static boolean isRead(String datatype) {
    return datatype.startsWith(XSD.getURI())
        ? !datatype.equals(XSD.xstring.getURI())
        : READ.contains(datatype);
  }

  private static boolean isDuration(String datatype) {
    return datatype.endsWith("uration");
  }

  static void check(Node node) {
    if (node.isLiteral()
        && isTooLarge(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI())) {
      throw HttpProblem.of(
          400,
          ProblemType.BAD_REQUEST,
          "a number, date or other value that is not a plain text may have "
              + FunctionBound.Size.VALUE
              + " characters, a duration "
              + FunctionBound.Size.FIELD
              + " digits a field");
    }
  }
}
