package io.github.provender.query;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the parameters of a query from its variables, by the naming convention of grlc. A variable
 * that begins as a parameter but is none would run unbound, so it is refused.
 */
final class ParameterReader {
  private static final String TYPES = "iri|integer|number|literal|xsd_date";
  private static final Pattern NAME = Pattern.compile("(__?)([A-Za-z0-9]+)_(" + TYPES + ")");

  private final String file;
  private final String text;
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private ParameterReader(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * The parameters in the order of the text.
   *
   * @param examples by parameter name
   * @param kinds what each takes, by parameter name, where neither example nor name tell
   * @throws Diagnostic.Malformed telling each variable that is a parameter by half
   */
  static List<Parameter> read(
      String file, String text, Map<String, String> examples, Map<String, String> kinds) {
    ParameterReader reader = new ParameterReader(file, text);
    for (VariableScanner.Found variable : VariableScanner.of(text)) {
      if (variable.name().startsWith("_")) {
        reader.add(variable, examples, kinds);
      }
    }
    if (!reader.problems.isEmpty()) {
      throw new Diagnostic.Malformed(reader.problems);
    }
    return List.copyOf(reader.parameters.values());
  }

  private void add(
      VariableScanner.Found variable, Map<String, String> examples, Map<String, String> kinds) {
    Matcher matcher = NAME.matcher(variable.name());
    if (!matcher.matches()) {
      problem(
          variable,
          "?" + variable.name() + " begins as a parameter does and names no type",
          "write ?_name_type, the name in letters and digits, the type one of "
              + TYPES.replace("|", ", ")
              + "; other variables begin with a letter");
      return;
    }
    String name = matcher.group(2);
    Parameter parameter =
        new Parameter(
            name,
            matcher.group(3),
            matcher.group(1).equals("_"),
            variable.name(),
            examples.getOrDefault(name, ""),
            kinds.getOrDefault(name, kind(name, examples.getOrDefault(name, ""))));
    Parameter known = parameters.putIfAbsent(name, parameter);
    if (known != null && !known.variable().equals(variable.name())) {
      problem(
          variable,
          "parameter '" + name + "' is written in two ways",
          "write ?" + known.variable() + " everywhere");
    }
  }

  /** The folder of the example; without one the name says it; of a comparison, b to f are as a. */
  private String kind(String name, String example) {
    if (example.startsWith(Vocab.BASE)) {
      String folder = example.substring(0, example.lastIndexOf('/'));
      return folder.substring(folder.lastIndexOf('/') + 1);
    }
    return name.length() == 1 && !parameters.isEmpty()
        ? parameters.values().iterator().next().kind()
        : name;
  }

  private void problem(VariableScanner.Found variable, String what, String fix) {
    SourceLocation place = PlainText.place(file, text, variable.offset());
    problems.add(new Diagnostic(file, place.line(), place.column(), what, fix));
  }
}
