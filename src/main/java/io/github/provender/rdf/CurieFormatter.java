package io.github.provender.rdf;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** Terms as Turtle writes them, as short as the prefixes allow. */
public record CurieFormatter(Map<String, String> prefixes) {
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?");

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
      return quoted(text) + "@" + node.getLiteralLanguage();
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
        .filter(prefix -> LOCAL.matcher(iri.substring(prefix.getValue().length())).matches())
        .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse("<" + iri + ">");
  }
}
