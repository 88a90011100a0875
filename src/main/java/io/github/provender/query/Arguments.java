package io.github.provender.query;

import io.github.provender.diagnostic.Phrase;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.NameIndex;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Spelling;
import io.github.provender.text.UserErrors;
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
        throw unknown(query, name, known);
      }
    }
    Map<String, Node> values = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      List<String> texts = given.getOrDefault(parameter.name(), List.of());
      if (texts.size() > 1) {
        throw UserErrors.usage("repeated", parameter.name(), texts.size());
      }
      if (!texts.isEmpty()) {
        values.put(parameter.name(), value(parameter, texts.get(0), names));
      } else if (parameter.required()) {
        throw missing(parameter);
      }
    }
    return values;
  }

  private static UserError unknown(CannedQuery query, String name, List<String> known) {
    List<String> near = Spelling.nearest(name, known).stream().toList();
    String all = String.join(", ", known);
    return UserErrors.usage(
        Phrase.of("error.no-parameter", query.slug(), name),
        known.isEmpty()
            ? Phrase.of("fix.no-parameter.none")
            : near.isEmpty()
                ? Phrase.of("fix.no-parameter", all)
                : Phrase.of("fix.no-parameter.near", near.get(0), all),
        name,
        near);
  }

  private static UserError missing(Parameter parameter) {
    String example = parameter.example().replace(Vocab.ID + "model/", "");
    return UserErrors.usage(
        Phrase.of("error.missing", parameter.name()),
        example.isEmpty()
            ? Phrase.of("fix.missing", parameter.type())
            : Phrase.of("fix.missing.example", parameter.type(), example),
        "",
        List.of());
  }

  private static Node value(Parameter parameter, String text, NameIndex names) {
    if (text.isBlank() || text.length() > MAX_VALUE_LENGTH) {
      throw wrong(parameter, text.isBlank() ? "" : text.substring(0, 40) + "…", "value.text");
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
      throw wrong(parameter, text, "value.digits");
    }
    return NodeFactory.createLiteralDT(text, type);
  }

  private static Node date(Parameter parameter, String text) {
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") || !XSDDatatype.XSDdate.isValid(text)) {
      throw wrong(parameter, text, "value.date");
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
        throw wrong(parameter, text, "value.thing");
      }
      throw wrong(parameter, text, "value.thing");
    }
    try {
      return names.anything(text);
    } catch (UserError e) {
      throw e.phrases()
          .map(
              phrases ->
                  UserErrors.usage(
                      Phrase.of("error.parameter", parameter.name(), phrases.problem()),
                      phrases.fix(),
                      phrases.typed(),
                      phrases.near()))
          .orElse(e);
    }
  }

  private static UserError wrong(Parameter parameter, String text, String wanted) {
    String printable =
        text.codePoints()
            .mapToObj(c -> Character.isISOControl(c) ? "�" : Character.toString(c))
            .collect(Collectors.joining());
    return UserErrors.usage(
        Phrase.of("error.value", parameter.name(), printable),
        Phrase.of("fix.value", Phrase.of(wanted)),
        "",
        List.of());
  }
}
