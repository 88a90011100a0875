package io.github.provender.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.TextDirection;

/** Formats IRIs as CURIEs and literals as in Turtle, as short as the prefixes allow. */
public final class CurieFormatter {
  private static final Pattern INTEGER = Pattern.compile("-?\\d+");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

  /** What the empty prefix may stand before: all that a backslash can take in. */
  private static final Pattern ESCAPABLE = Pattern.compile("[A-Za-z0-9_~.!$&'()*+,;=/?#@%:-]+");

  private static final Pattern ESCAPED = Pattern.compile("[~!$&'()*+,;=/?#@%]|^[.-]|\\.$");

  private static final Comparator<Map.Entry<String, String>> SHORTEST_FIRST =
      Comparator.comparingInt((Map.Entry<String, String> p) -> p.getValue().length())
          .thenComparing(Map.Entry::getKey);

  /** Prefixes by namespaces that end where a local name can only begin. */
  private final Map<String, String> closed;

  private final List<Map.Entry<String, String>> others;

  public CurieFormatter(Map<String, String> prefixes) {
    this(new HashMap<>(), others(prefixes.entrySet().stream()));
    prefixes.entrySet().stream()
        .filter(CurieFormatter::isClosed)
        .sorted(SHORTEST_FIRST)
        .forEach(prefix -> closed.put(prefix.getValue(), prefix.getKey()));
  }

  private CurieFormatter(Map<String, String> closed, List<Map.Entry<String, String>> others) {
    this.closed = closed;
    this.others = others;
  }

  private static List<Map.Entry<String, String>> others(Stream<Map.Entry<String, String>> all) {
    return all.filter(prefix -> !isClosed(prefix)).sorted(SHORTEST_FIRST.reversed()).toList();
  }

  /** The same with the empty prefix for that namespace. */
  public CurieFormatter withDefault(String namespace) {
    Stream<Map.Entry<String, String>> named =
        others.stream().filter(prefix -> !prefix.getKey().isEmpty());
    return new CurieFormatter(
        closed, others(Stream.concat(named, Stream.of(Map.entry("", namespace)))));
  }

  private static boolean isClosed(Map.Entry<String, String> prefix) {
    String namespace = prefix.getValue();
    return !prefix.getKey().isEmpty() && (namespace.endsWith("/") || namespace.endsWith("#"));
  }

  public String of(Node node) {
    if (node.isURI()) {
      return iri(node.getURI());
    }
    if (!node.isLiteral()) {
      throw new IllegalArgumentException("no name for " + node);
    }
    String text = node.getLiteralLexicalForm();
    boolean isNumber =
        (node.getLiteralDatatype().equals(XSDDatatype.XSDinteger)
                && INTEGER.matcher(text).matches())
            || (node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)
                && DECIMAL.matcher(text).matches());
    boolean isTruth =
        node.getLiteralDatatype().equals(XSDDatatype.XSDboolean)
            && (text.equals("true") || text.equals("false"));
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
    int start = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
    String prefix = isLocal(iri, start) ? closed.get(iri.substring(0, start)) : null;
    for (Map.Entry<String, String> other : others) {
      int length = other.getValue().length();
      boolean isLonger = prefix == null || length > start;
      if (isLonger && iri.startsWith(other.getValue()) && isName(other.getKey(), iri, length)) {
        return other.getKey() + ":" + escaped(iri.substring(length));
      }
    }
    return prefix == null ? "<" + iri + ">" : prefix + ":" + iri.substring(start);
  }

  private static boolean isName(String prefix, String iri, int start) {
    return prefix.isEmpty()
        ? ESCAPABLE.matcher(iri).region(start, iri.length()).matches()
        : isLocal(iri, start);
  }

  /** Whether the rest of an IRI is a local name that nothing need be escaped in. */
  private static boolean isLocal(String iri, int start) {
    int last = iri.length() - 1;
    for (int i = start; i <= last; i++) {
      char c = iri.charAt(i);
      boolean isLetter =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
      if (!isLetter && (i == start || !(c == '-' || (c == '.' && i < last)))) {
        return false;
      }
    }
    return start <= last;
  }

  private static String escaped(String local) {
    return ESCAPED.matcher(local).replaceAll("\\\\$0");
  }
}
