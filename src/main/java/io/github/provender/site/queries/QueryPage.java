package io.github.provender.site.queries;

import io.github.provender.diagnostic.UserError;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.rdf.Vocab;
import io.github.provender.result.ResultTable;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Site;
import io.github.provender.site.editor.CompletionVocabulary;
import io.github.provender.text.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * View model of the page of a canned query.
 *
 * @param given what was filled in, by parameter
 * @param subject the names of the things among it; may be empty
 * @param table the rows of this page only
 * @param total all rows
 * @param problem empty where there is none
 * @param bound the query as text with the values in it; empty where values are missing
 */
public record QueryPage(
    CannedQuery query,
    List<Field> fields,
    Map<String, String> given,
    String subject,
    ResultTable table,
    int number,
    int total,
    String problem,
    String bound) {
  /** Most rows of one page. */
  public static final int SIZE = 500;

  /**
   * A control of the form.
   *
   * @param type of the input element
   * @param choices what can be chosen, a value and its label; empty where anything can be typed
   * @param list the name of the list of choices, which several fields may share
   */
  public record Field(
      Parameter parameter,
      String label,
      String value,
      String type,
      Map<String, String> choices,
      String list,
      boolean wrong) {}

  /** The query's title, with the names of the things that it was asked about. */
  public String title(Language language) {
    return subject.isEmpty() ? query.title(language) : query.title(language) + " – " + subject;
  }

  /** How many pages all rows take. */
  public int pages() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  /** The forms that the answer can be downloaded in. */
  public List<String> formats() {
    return query.query().isConstructType()
        ? List.of("ttl", "rdf", "jsonld", "nt")
        : List.of("csv", "tsv", "json", "xml");
  }

  /** The page that shows the same at a glance, where the query's header names one. */
  public Optional<String> page() {
    return query.page(given);
  }

  /** The address of this answer with one parameter more. */
  public String address(String name, String value) {
    return Stream.concat(given.entrySet().stream(), Stream.of(Map.entry(name, value)))
        .map(entry -> entry.getKey() + "=" + LinkBuilder.encode(entry.getValue()))
        .collect(Collectors.joining("&", "/queries/" + query.slug() + "?", ""));
  }

  /** The controls for a query's parameters, with the values and the problem shown at them. */
  static List<Field> fields(
      CannedQuery query, Map<String, String> given, String problem, Site site, Language language) {
    CompletionVocabulary vocabulary = CompletionVocabulary.of(site.graph(), language);
    Map<Map<String, String>, String> lists = new HashMap<>();
    return query.parameters().stream()
        .map(
            parameter -> {
              Map<String, String> choices = choices(query, parameter, vocabulary, site);
              return new Field(
                  parameter,
                  language.messageOr("parameter." + parameter.name(), parameter.name()),
                  given.getOrDefault(parameter.name(), ""),
                  type(parameter),
                  choices,
                  lists.computeIfAbsent(choices, list -> "choices-" + parameter.name()),
                  problem.contains("'" + parameter.name() + "'"));
            })
        .toList();
  }

  private static String type(Parameter parameter) {
    return switch (parameter.type()) {
      case "integer", "number" -> "number";
      case "xsd_date" -> "date";
      default -> "text";
    };
  }

  /** Things like the example; without one those of the parameter's name, else all there are. */
  private static Map<String, String> choices(
      CannedQuery query, Parameter parameter, CompletionVocabulary vocabulary, Site site) {
    if (!parameter.type().equals("iri")) {
      return Map.of();
    }
    List<String> folders =
        parameter.example().isEmpty()
            ? List.of("id/" + kind(query, parameter), "concept/" + kind(query, parameter), "")
            : List.of(folder(parameter.example()));
    Map<String, String> choices = new LinkedHashMap<>();
    folders.stream()
        .map(vocabulary::below)
        .filter(things -> !things.isEmpty())
        .findFirst()
        .orElse(Map.of())
        .forEach((iri, label) -> choices.put(name(iri, site), label));
    return choices;
  }

  /** The name says it; the further ones of a comparison, a to f, are what the first is. */
  private static String kind(CannedQuery query, Parameter parameter) {
    if (parameter.name().length() > 1) {
      return parameter.name() + "/";
    }
    String first = folder(query.parameters().get(0).example());
    return first.substring(first.indexOf('/') + 1);
  }

  private static String folder(String iri) {
    return iri.startsWith(Vocab.BASE)
        ? iri.substring(Vocab.BASE.length(), iri.lastIndexOf('/') + 1)
        : "";
  }

  /** The shortest that names this thing and no other. */
  private static String name(String iri, Site site) {
    if (!iri.startsWith(Vocab.ID)) {
      return iri;
    }
    String slug = iri.substring(iri.lastIndexOf('/') + 1);
    try {
      Node meant = site.names().anything(slug);
      return meant.getURI().equals(iri) ? slug : iri;
    } catch (UserError e) {
      return iri;
    }
  }
}
