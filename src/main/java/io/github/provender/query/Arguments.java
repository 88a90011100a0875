package io.github.provender.query;

import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.NameIndex;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * Query arguments: turns what a user typed into the values of a query's parameters, each checked by
 * its type.
 */
public final class Arguments {
  private static final int MAX_VALUE_LENGTH = 2000;

  private Arguments() {}

  /**
   * Checks and converts.
   *
   * @param given by parameter name, all values that were given
   * @throws UserError naming the parameter, what is wrong and what would be right
   */
  public static Map<String, Node> of(
      CannedQuery query, Map<String, List<String>> given, NameIndex names) {
    List<String> known = query.parameters().stream().map(Parameter::name).toList();
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw UserError.usage(
            "query " + query.slug() + " has no parameter '" + name + "'",
            known.isEmpty()
                ? "give none"
                : Spelling.nearest(name, known)
                        .map(near -> "did you mean " + near + "? ")
                        .orElse("")
                    + "use: "
                    + String.join(", ", known));
      }
    }
    Map<String, Node> values = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      List<String> texts = given.getOrDefault(parameter.name(), List.of());
      if (texts.size() > 1) {
        throw UserError.usage(
            "parameter '" + parameter.name() + "' is given " + texts.size() + " times", "give one");
      }
      if (!texts.isEmpty()) {
        values.put(parameter.name(), value(parameter, texts.get(0), names));
      } else if (parameter.required()) {
        throw missing(parameter);
      }
    }
    return values;
  }

  private static UserError missing(Parameter parameter) {
    String example = parameter.example();
    return UserError.usage(
        "parameter '" + parameter.name() + "' is missing",
        "give a value of type "
            + parameter.type()
            + (example.isEmpty() ? "" : ", such as " + example.replace(Vocab.ID + "model/", "")));
  }

  private static Node value(Parameter parameter, String text, NameIndex names) {
    if (text.isBlank() || text.length() > MAX_VALUE_LENGTH) {
      throw wrong(parameter, text.isBlank() ? "" : text.substring(0, 40) + "…", "a short text");
    }
    return switch (parameter.type()) {
      case "iri" -> thing(parameter, text, names);
      case "integer" -> number(parameter, text, "-?[0-9]{1,18}", XSDDatatype.XSDinteger);
      case "number" ->
          number(parameter, text, "-?[0-9]{1,18}(\\.[0-9]{1,18})?", XSDDatatype.XSDdecimal);
      case "xsd_date" -> date(parameter, text);
      default -> NodeFactory.createLiteralString(text);
    };
  }

  private static Node number(Parameter parameter, String text, String form, XSDDatatype type) {
    if (!text.matches(form)) {
      throw wrong(parameter, text, "digits, such as 1000");
    }
    return NodeFactory.createLiteralDT(text, type);
  }

  private static Node date(Parameter parameter, String text) {
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") || !XSDDatatype.XSDdate.isValid(text)) {
      throw wrong(parameter, text, "a date such as 2026-11-22");
    }
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
  }

  /** A slug, a label, an alias, or an absolute http(s) IRI. */
  private static Node thing(Parameter parameter, String text, NameIndex names) {
    if (text.startsWith("http://") || text.startsWith("https://")) {
      try {
        if (text.chars().noneMatch(c -> "<>\"{}|^`\\ ".indexOf(c) >= 0 || c < 0x20)) {
          return NodeFactory.createURI(IRIx.create(text).str());
        }
      } catch (IRIException e) {
        throw wrong(parameter, text, "a slug, or an absolute http(s) IRI");
      }
      throw wrong(parameter, text, "a slug, or an absolute http(s) IRI");
    }
    try {
      return names.anything(text);
    } catch (UserError e) {
      throw UserError.usage("parameter '" + parameter.name() + "': " + e.getMessage(), e.fix());
    }
  }

  private static UserError wrong(Parameter parameter, String text, String wanted) {
    String printable =
        text.codePoints()
            .mapToObj(c -> Character.isISOControl(c) ? "�" : Character.toString(c))
            .collect(Collectors.joining());
    return UserError.usage(
        "parameter '" + parameter.name() + "' cannot be '" + printable + "'", "give " + wanted);
  }
}
