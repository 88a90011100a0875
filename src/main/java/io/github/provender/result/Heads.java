package io.github.provender.result;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Column heads in the reader's language: by the query's own header, by the general list of
 * messages, else by the ontology's term of that name; failing all, the words of the variable's
 * name.
 */
public record Heads(CannedQuery query, KnowledgeGraph graph, Language language) {
  /** The key of the header's list, {@code #+ heads:}, of items such as {@code ko cutoff | …}. */
  public static final String KEY = "heads";

  private static final Pattern NUMBERED = Pattern.compile("(.*[a-z])([1-9])");

  /** The head of a variable's column. */
  public String of(String variable) {
    return named(query, variable, language)
        .or(() -> term(variable))
        .orElseGet(() -> words(variable));
  }

  /** The head that the query's header or the messages give; empty where neither does. */
  public static Optional<String> named(CannedQuery query, String variable, Language language) {
    String item = language.code() + " " + variable + " | ";
    Matcher numbered = NUMBERED.matcher(variable);
    Optional<String> head =
        query.items(KEY).stream()
            .filter(line -> line.startsWith(item))
            .map(line -> line.substring(item.length()).strip())
            .findFirst()
            .or(() -> language.optional("column." + variable));
    return head.isPresent() || !numbered.matches()
        ? head
        : named(query, numbered.group(1), language).map(name -> name + " " + numbered.group(2));
  }

  private Optional<String> term(String variable) {
    String capital = Character.toUpperCase(variable.charAt(0)) + variable.substring(1);
    return Stream.of(variable, capital, "has" + capital)
        .map(Vocab::pv)
        .filter(graph::knows)
        .findFirst()
        .map(new Labels(graph, language)::text);
  }

  private static String words(String variable) {
    String words = variable.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
