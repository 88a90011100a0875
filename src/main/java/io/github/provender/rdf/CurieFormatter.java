package io.github.provender.rdf;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.TextDirection;

/** Formats IRIs as CURIEs and literals as in Turtle, as short as the prefixes allow. */
public record CurieFormatter(Map<String, String> prefixes) {
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?");

  /** What the empty prefix may stand before: all that a backslash can take in. */
  private static final Pattern ESCAPABLE = Pattern.compile("[A-Za-z0-9_~.!$&'()*+,;=/?#@%:-]+");

  public String of(Node node) {
    if (node.isURI()) {
      return iri(node.getURI());
    }
    if (!node.isLiteral()) {
      throw new IllegalArgumentException("no name for " + node);
    }
    String text = node.getLiteralLexicalForm();
    boolean isNumber =
        (node.getLiteralDatatype().equals(XSDDatatype.XSDinteger) && text.matches("-?\\d+"))
            || (node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)
                && text.matches("-?\\d+\\.\\d+"));
    boolean isTruth =
        node.getLiteralDatatype().equals(XSDDatatype.XSDboolean) && text.matches("true|false");
    if (isNumber || isTruth) {
      return text;
    }
    if (!node.getLiteralLanguage().isEmpty()) {
      TextDirection direction = node.getLiteralBaseDirection();
      return quoted(text)
          + "@"
          + node.getLiteralLanguage()
          + (direction == null ? "" : "--" + direction.direction());
    }
    return node.getLiteralDatatype().equals(XSDDatatype.XSDstring)
        ? quoted(text)
        : quoted(text) + "^^" + iri(node.getLiteralDatatypeURI());
  }

  private static String quoted(String text) {
    return "\""
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + "\"";
  }

  private String iri(String iri) {
    return prefixes.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .filter(prefix -> pattern(prefix).matcher(local(iri, prefix)).matches())
        .max(
            Comparator.comparingInt((Map.Entry<String, String> p) -> p.getValue().length())
                .thenComparing(Map.Entry::getKey))
        .map(prefix -> prefix.getKey() + ":" + escaped(local(iri, prefix)))
        .orElse("<" + iri + ">");
  }

  private static Pattern pattern(Map.Entry<String, String> prefix) {
    return prefix.getKey().isEmpty() ? ESCAPABLE : LOCAL;
  }

  private static String local(String iri, Map.Entry<String, String> prefix) {
    return iri.substring(prefix.getValue().length());
  }

  private static String escaped(String local) {
    return local.replaceAll("[~!$&'()*+,;=/?#@%]|^[.-]|\\.$", "\\\\$0");
  }
}
